package vn.namro.papers.paper;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document that another is based on, said as Nghị định 30/2020/NĐ-CP wants it: kind, number, day, issuer, then what it is about. */
record Basis(String number, LocalDate date, String issuer, String title) {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	/** The kind by the letters of the symbol. */
	private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("QĐ", "Quyết định"), Map.entry("NQ", "Nghị quyết"), Map.entry("NĐ", "Nghị định"),
			Map.entry("CT", "Chỉ thị"), Map.entry("KH", "Kế hoạch"), Map.entry("TB", "Thông báo"), Map.entry("CĐ", "Công điện"), Map.entry("CV", "Công văn"),
			Map.entry("TT", "Thông tư"), Map.entry("BC", "Báo cáo"), Map.entry("HD", "Hướng dẫn"), Map.entry("KL", "Kết luận"), Map.entry("CTr", "Chương trình"));

	private static final Pattern SYMBOL = Pattern.compile("^\\d+(?:/\\d{4})?[/-](\\p{Lu}+r?)(?=[/-]|$)");

	/** What a document puts into force has a name of its own, which is no part of the sentence. */
	private static final Pattern NAMED = Pattern.compile("^(Đề án|Kế hoạch|Chương trình|Bộ|Quy chế|Quy định|Chiến lược|Danh mục)(?!\\p{L}).*", Pattern.DOTALL);

	/** Null when there is nothing to say. */
	String said() {
		if (this.number == null) {
			return Words.joined(" ", this.title, day(), Words.named("của ", this.issuer));
		}
		String kind = kind();
		return Words.joined(" ", kind, Words.named("số ", this.number), day(), Words.named("của ", this.issuer), about(kind));
	}

	private String kind() {
		Matcher symbol = SYMBOL.matcher(this.number == null ? "" : this.number.strip());
		return symbol.find() ? KINDS.get(symbol.group(1)) : null;
	}

	private String day() {
		return this.date == null ? null
				: "ngày %02d tháng %s năm %d".formatted(this.date.getDayOfMonth(), (this.date.getMonthValue() < 3 ? "0" : "") + this.date.getMonthValue(), this.date.getYear());
	}

	/** Without the kind where the sentence has said it. */
	private String about(String kind) {
		if (this.title == null || this.title.isBlank()) {
			return null;
		}
		String title = this.title.strip();
		if (kind != null && title.toLowerCase(VIETNAMESE).startsWith(kind.toLowerCase(VIETNAMESE) + " ")) {
			return title.substring(kind.length() + 1);
		}
		if (NAMED.matcher(title).matches()) {
			return "về " + title;
		}
		return title.length() > 1 && Character.isLowerCase(title.charAt(1)) ? title.substring(0, 1).toLowerCase(VIETNAMESE) + title.substring(1) : title;
	}

}
