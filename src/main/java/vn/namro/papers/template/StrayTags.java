package vn.namro.papers.template;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.namro.papers.officefile.Fault;
import vn.namro.papers.officefile.OfficeFile;

/** Finds tags where nothing fills them, which would stand in every paper as they are. */
final class StrayTags {

	private static final Pattern TAG = Pattern.compile("\\{\\{([^{}<>]{1,80})\\}\\}");

	/** What an office worker calls the parts of a file, by the beginnings of their names. */
	private static final Map<String, String> ROOMS = new LinkedHashMap<>();

	static {
		ROOMS.put("docProps/", "thuộc tính của tệp");
		ROOMS.put("word/charts/", "biểu đồ");
		ROOMS.put("word/diagrams/", "sơ đồ SmartArt");
		ROOMS.put("word/comments", "ghi chú");
		ROOMS.put("word/", "trường, chữ thay thế của ảnh hoặc chỗ không phải chữ của văn bản");
		ROOMS.put("xl/charts/", "biểu đồ");
		ROOMS.put("xl/drawings/", "hình vẽ");
		ROOMS.put("xl/comments", "ghi chú của ô");
		ROOMS.put("xl/threadedComments", "ghi chú của ô");
		ROOMS.put("xl/tables/", "tiêu đề cột của bảng (Table)");
		ROOMS.put("xl/workbook.xml", "tên trang hoặc tên vùng");
		ROOMS.put("xl/worksheets/", "công thức, tiêu đề trang in hoặc quy tắc của ô");
	}

	/** The texts of all cells, which are read from there and not left there. */
	private static final String CELLS = "xl/sharedStrings.xml";

	private StrayTags() {
	}

	/** @param read the parts whose texts are filled, with marks in place of their tags */
	static List<Fault> in(OfficeFile file, List<Part> read) {
		Map<String, String> texts = new LinkedHashMap<>();
		file.names().forEach(name -> {
			if (name.matches(".*\\.(xml|vml|rels)") && !name.equals(CELLS)) {
				texts.put(name, new String(file.part(name), StandardCharsets.UTF_8));
			}
		});
		read.forEach(part -> texts.put(part.name(), part.text()));
		List<Fault> faults = new ArrayList<>();
		texts.forEach((name, text) -> {
			Matcher tag = TAG.matcher(text);
			while (tag.find()) {
				faults.add(new Fault(room(name), tag.group() + " đặt ở chỗ không điền được; hãy chuyển vào chữ của văn bản hoặc của ô, hoặc xóa đi"));
			}
		});
		return faults;
	}

	private static String room(String part) {
		return ROOMS.entrySet().stream().filter(room -> part.startsWith(room.getKey())).map(Map.Entry::getValue).findFirst().orElse("phần " + part);
	}

}
