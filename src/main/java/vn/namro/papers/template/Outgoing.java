package vn.namro.papers.template;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3c.dom.Element;
import vn.namro.papers.officefile.Fault;
import vn.namro.papers.officefile.Markup;
import vn.namro.papers.officefile.WordPlaces;

/** Refuses what would go out with every paper: the names of editors, their remarks, and what Word fetches from elsewhere. */
final class Outgoing {

	private static final Set<String> TRACKED = Set.of("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange",
			"tblGridChange", "trPrChange", "tcPrChange", "numberingChange", "cellIns", "cellDel", "cellMerge");

	/** Fields by which Word fetches what lies elsewhere, or runs it. */
	private static final Pattern FETCHING = Pattern.compile("(?i)(?<!\\w)(INCLUDETEXT|INCLUDEPICTURE|DDEAUTO|DDE|LINK|IMPORT|DATABASE)(?!\\w)");

	private Outgoing() {
	}

	static void refuse(Markup markup, List<Fault> faults) {
		WordPlaces places = new WordPlaces(markup);
		TRACKED.stream().flatMap(change -> markup.all(change).stream()).findFirst().ifPresent(change -> faults
			.add(new Fault(places.around(change), "còn thay đổi đang theo dõi (Track Changes); hãy chấp nhận hoặc bỏ hết rồi lưu lại")));
		markup.all("commentReference").stream().findFirst()
			.ifPresent(comment -> faults.add(new Fault(places.around(comment), "còn ghi chú (Comment) bên lề; hãy xóa hết rồi lưu lại")));
		for (Element paragraph : markup.all("p")) {
			StringBuilder asked = new StringBuilder();
			Markup.within(paragraph, "instrText").forEach(piece -> asked.append(piece.getTextContent()));
			Markup.within(paragraph, "fldSimple").forEach(field -> asked.append(' ').append(field.getAttributeNS(field.getNamespaceURI(), "instr")));
			Matcher field = FETCHING.matcher(asked);
			if (field.find()) {
				faults.add(new Fault(places.of(paragraph), "có trường " + field.group(1) + " lấy dữ liệu từ nơi khác; hãy chèn hẳn nội dung vào tệp"));
			}
		}
	}

}
