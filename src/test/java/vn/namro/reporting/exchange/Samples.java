package vn.namro.reporting.exchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import vn.namro.reporting.reportissue.ReportIssue;

/** An issued report on its way out. */
final class Samples {

	static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

	private Samples() {
	}

	static Handover handover(Way.Kind way) {
		ReportIssue issue = new ReportIssue("kh:bao-cao:Q1", 1, "so-noi-vu", 1, "125/BC-UBND", LocalDate.of(2023, 3, 18), 7, 8, "ab".repeat(32), "Bản quét chưa ký số", List.of(), null,
				null, OffsetDateTime.parse("2023-03-18T09:00:00+07:00"), "dieuphoi");
		return new Handover(1, way, Handovers.eventId(issue, way), issue, "Báo cáo Quý I", "Sở Nội vụ", 1, OffsetDateTime.parse("2023-03-18T10:00:00+07:00"));
	}

	static Announcement announcement() {
		return new Announcement("https://namro.tinh.example", JSON);
	}

	static List<IssuedFiles.IssuedFile> files() {
		return List.of(new IssuedFiles.IssuedFile("bao-cao.docx", "docx".getBytes(StandardCharsets.UTF_8)), new IssuedFiles.IssuedFile("ban-da-ky.pdf", "pdf".getBytes(StandardCharsets.UTF_8)));
	}

}
