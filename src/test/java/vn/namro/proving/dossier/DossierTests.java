package vn.namro.proving.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.access.people.People;
import vn.namro.planning.plan.Plan;
import vn.namro.platform.engine.EngineClock;
import vn.namro.proving.evidence.EvidenceDocument;
import vn.namro.proving.evidence.EvidenceDocuments;
import vn.namro.scores.scoring.ScoreEntry;
import vn.namro.scores.scoring.Scores;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.ProcessDriver;
import vn.namro.testing.SheetFixture;

/** The dossier of a campaign: complete, checkable by a second program, cut to who asks, and never held whole. */
@IntegrationTest
class DossierTests {

	private static final int MANY = Integer.getInteger("namro.dossier", 300);

	@TempDir
	private Path folder;

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private SheetFixture sheets;

	@Autowired
	private EvidenceDocuments documents;

	@Autowired
	private Scores scores;

	@Autowired
	private DossierLines lines;

	@Autowired
	private DossierArchive archive;

	@Autowired
	private People people;

	@Autowired
	private EngineClock clock;

	@Autowired
	private Http http;

	private String campaign;

	private String line;

	@BeforeEach
	void open() throws IOException {
		this.driver.moveTo("2023-12-15T08:00:00+07:00");
		Plan plan = this.sheets.small();
		this.campaign = plan.code() + ":cham-diem:nho";
		this.line = plan.code() + ":tu-cham:nho:so-tu-phap#2.1";
		this.scores.enter(plan.code() + ":tu-cham:nho:so-tu-phap", "2.1", null,
				ScoreEntry.of(ScoreEntry.Stage.SELF, new BigDecimal("2"), "=HYPERLINK(\"http://ngoai\")", "chuyenvien.so-tu-phap", this.clock.now()));
		file("Báo cáo số 5.txt", "nội dung thứ nhất " + this.campaign, "12");
		file("Báo cáo số 5.txt", "nội dung thứ hai " + this.campaign, "3-4");
		this.documents.cite(new EvidenceDocument("9/KH-STP", LocalDate.of(2023, 2, 1), "Sở Tư pháp", "Kế hoạch năm"), "so-tu-phap", this.line, "chuyenvien.so-tu-phap");
	}

	@AfterEach
	void giveTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void holdsEveryFileUnderItsCriterionWithAnIndexThatIsComplete() throws Exception {
		try (ZipFile zip = new ZipFile(download("chuyenvien.so-tu-phap", "").toFile())) {
			assertThat(zip.stream().map(ZipEntry::getName)).containsExactlyInAnyOrder("2.1/Báo cáo số 5.txt", "2.1/Báo cáo số 5 (2).txt", "SHA256SUMS.txt", "00-muc-luc.xlsx");
			for (String sum : new String(zip.getInputStream(zip.getEntry("SHA256SUMS.txt")).readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
				assertThat(sha256(zip.getInputStream(zip.getEntry(sum.substring(66))).readAllBytes())).isEqualTo(sum.substring(0, 64));
			}
			List<Row> index = sheet(zip, "Mục lục");
			assertThat(index).hasSize(4);
			assertThat(index.get(1).getCellText(2)).isEqualTo("2.1");
			assertThat(index.get(1).getCellText(10)).isEqualTo("12");
			assertThat(index.get(1).getCellText(12)).hasSize(64);
			assertThat(index.stream().map(row -> row.getCellText(16))).contains("chỉ viện dẫn số, ngày; chưa nộp tệp");
			assertThat(sheet(zip, "Nguồn gốc điểm").get(1).getCellText(5)).isEqualTo("=HYPERLINK(\"http://ngoai\")");
			assertThat(sheet(zip, "Nguồn gốc điểm").get(1).getCell(5).getFormula()).isNull();
		}
	}

	@Test
	void isOpenedByASecondProgram() throws IOException {
		Path zip = download("dieuphoi", "?agency=so-tu-phap");
		try (var archive = org.apache.commons.compress.archivers.zip.ZipFile.builder().setPath(zip).get()) {
			List<ZipArchiveEntry> entries = Collections.list(archive.getEntries());
			assertThat(entries).hasSize(4);
			for (ZipArchiveEntry entry : entries) {
				assertThat(archive.getInputStream(entry).readAllBytes()).as(entry.getName()).hasSize((int) entry.getSize());
			}
		}
	}

	@Test
	void isCutToWhoAsks() throws Exception {
		try (ZipFile all = new ZipFile(download("dieuphoi", "").toFile())) {
			assertThat(all.stream().map(ZipEntry::getName)).contains("so-tu-phap/2.1/Báo cáo số 5.txt");
			assertThat(sheet(all, "Nguồn gốc điểm").stream().map(row -> row.getCellText(0)).distinct()).contains("Sở Tư pháp", "Sở Nội vụ");
		}
		assertThat(this.http.as("chuyenvien.huyen-nghi-xuan").get("/api/dossiers/" + this.campaign).statusCode()).isEqualTo(404);
		assertThat(this.http.as("giamsat").get("/api/dossiers/" + this.campaign).statusCode()).isEqualTo(404);
		assertThat(this.http.as("dieuphoi").get("/api/dossiers/" + this.campaign + "?field=7").statusCode()).isEqualTo(404);
		assertThat(this.http.as("dieuphoi").get("/api/dossiers/khong-co").statusCode()).isEqualTo(404);
	}

	/** The suite tries a few hundred, {@code -Dnamro.dossier=2000} what a province has. */
	@Test
	void holdsNoFileWholeHoweverManyThereAre() throws IOException {
		Map<String, String> known = new LinkedHashMap<>();
		for (int i = 0; i < MANY; i++) {
			known.put(file("Tệp " + i + ".txt", "số " + i + " của " + this.campaign + " " + "x".repeat(2000), String.valueOf(i + 1)), "");
		}
		Counting out = new Counting();
		var person = this.people.find("chuyenvien.so-tu-phap").orElseThrow();
		DossierScope scope = new DossierScope(this.campaign, "so-tu-phap", null);
		this.archive.write(person, scope, this.lines.sheets(person, scope), out);
		assertThat(out.largest).as("bytes handed on at once").isLessThanOrEqualTo(64 * 1024);
		assertThat(out.entries).isEqualTo(MANY + 2 + 2);
		assertThat(known).hasSize(MANY);
	}

	private String file(String name, String text, String pages) throws IOException {
		return this.sheets.cite(this.line, name, text, null, pages);
	}

	private Path download(String account, String query) throws IOException {
		Path zip = this.folder.resolve("ho-so.zip");
		Files.write(zip, this.http.as(account).download("/api/dossiers/" + this.campaign + query));
		return zip;
	}

	private static List<Row> sheet(ZipFile zip, String name) throws IOException {
		try (ReadableWorkbook book = new ReadableWorkbook(zip.getInputStream(zip.getEntry("00-muc-luc.xlsx")))) {
			return book.findSheet(name).orElseThrow().read();
		}
	}

	private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
	}

	/** Counts entries by the signature of their local headers, and the largest piece. */
	private static final class Counting extends OutputStream {

		private int largest;

		private int entries;

		private int matched;

		@Override
		public void write(int one) {
			this.matched = one == "PK\3\4".charAt(this.matched) ? this.matched + 1 : one == 'P' ? 1 : 0;
			if (this.matched == 4) {
				this.entries++;
				this.matched = 0;
			}
		}

		@Override
		public void write(byte[] bytes, int offset, int length) {
			this.largest = Math.max(this.largest, length);
			for (int i = 0; i < length; i++) {
				write(bytes[offset + i]);
			}
		}

	}

}
