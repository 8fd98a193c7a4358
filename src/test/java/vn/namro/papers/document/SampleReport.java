package vn.namro.papers.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.namro.papers.print.WordPrinter;

/** An agency's report with so many items that its appendix needs several pages. */
final class SampleReport {

	static final Path TEMPLATES = Path.of("config/templates");

	static final String KIND = "agencyReport";

	static final OffsetDateTime FROZEN = OffsetDateTime.parse("2023-03-16T15:30:00+07:00");

	private static final int ITEMS = 60;

	private SampleReport() {
	}

	static JsonNode model() {
		try (InputStream in = SampleReport.class.getResourceAsStream("/document/agencyReport.json")) {
			ObjectNode model = (ObjectNode) new JsonMapper().readTree(in);
			ArrayNode items = (ArrayNode) model.get("items");
			JsonNode first = items.get(0);
			for (int i = items.size(); i < ITEMS; i++) {
				items.add(((ObjectNode) first.deepCopy()).put("code", "" + i).put("title", "Nhiệm vụ thứ " + i + ": rà soát, công bố thủ tục hành chính thuộc phạm vi quản lý"));
			}
			return model;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static byte[] docx() {
		Templates templates = new Templates(TEMPLATES);
		return templates.read(KIND, Format.DOCX, templates.bytes(KIND, Format.DOCX), model()).fill(model(), FROZEN);
	}

	static byte[] xlsx() {
		Templates templates = new Templates(TEMPLATES);
		return templates.read(KIND, Format.XLSX, templates.bytes(KIND, Format.XLSX), model()).fill(model(), FROZEN);
	}

	static byte[] pdf() {
		return new WordPrinter().pdf(docx(), FROZEN);
	}

}
