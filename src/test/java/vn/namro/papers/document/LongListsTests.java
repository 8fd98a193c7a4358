package vn.namro.papers.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import vn.namro.papers.template.Drafts;
import vn.namro.papers.template.OfficeTemplate;

/** A list that nobody would print is left to the workbook, and the paper says so. */
class LongListsTests {

	private static final OfficeTemplate TELLING = template("{{?itemsInWorkbook}}{{itemsInWorkbook}} dòng ở tệp Excel{{/itemsInWorkbook}}{{#items}}{{.}}{{/items}}");

	@Test
	void areLeftToTheWorkbookWhereTheTemplateSaysSo() {
		ObjectNode model = model(LongLists.MOST_ROWS + 1);
		var shortened = LongLists.shorten(model, TELLING);
		assertThat(shortened.get("items")).isEmpty();
		assertThat(shortened.get("itemsInWorkbook").asInt()).isEqualTo(LongLists.MOST_ROWS + 1);
		assertThat(model.get("items")).as("the model stays whole for the workbook").hasSize(LongLists.MOST_ROWS + 1);
	}

	@Test
	void stayInATemplateThatDoesNotSayAnything() {
		ObjectNode model = model(LongLists.MOST_ROWS + 1);
		assertThat(LongLists.shorten(model, template("{{#items}}{{.}}{{/items}}"))).isSameAs(model);
	}

	@Test
	void stayWhereTheyCanBePrinted() {
		ObjectNode model = model(LongLists.MOST_ROWS);
		assertThat(LongLists.shorten(model, TELLING)).isSameAs(model);
	}

	private static OfficeTemplate template(String text) {
		return OfficeTemplate.docx(Drafts.docx(Drafts.paragraph(text)));
	}

	private static ObjectNode model(int rows) {
		ObjectNode model = new JsonMapper().createObjectNode();
		var items = model.putArray("items");
		IntStream.range(0, rows).forEach(items::add);
		return model;
	}

}
