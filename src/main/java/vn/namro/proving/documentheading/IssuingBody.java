package vn.namro.proving.documentheading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a name in capitals, as headings have it, the way it stands in running text. */
final class IssuingBody {

	private static final Pattern BEGINS = Pattern
		.compile("^(SỞ|BAN|VĂN PHÒNG|TRUNG TÂM|CHI CỤC|PHÒNG|ỦY BAN|UỶ BAN|UBND|HỘI|HĐND|CỤC|THANH TRA|TRƯỜNG|BỆNH VIỆN|CÔNG AN|TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|HUYỆN ỦY|ĐẢNG|BỘ|CHÍNH PHỦ|THỦ TƯỚNG|TỔ|LIÊN|VIỆN|KHO BẠC|NGÂN HÀNG|CÔNG TY|TỔNG CỤC|MẶT TRẬN|QUỐC HỘI|TÒA ÁN|VIỆN KIỂM SÁT|QUỸ)\\b.*",
				Pattern.UNICODE_CHARACTER_CLASS);

	/** After these every word is a name. */
	private static final Set<String> PLACES = Set.of("tỉnh", "huyện", "xã", "phường", "quận", "phố", "trấn");

	/** After these one word begins the name of a field. */
	private static final Set<String> OFFICES = Set.of("sở", "bộ", "cục", "và");

	private IssuingBody() {
	}

	/** @param capitals the lines of the heading, from top to bottom */
	static String of(List<String> capitals) {
		int from = capitals.size() - 1;
		while (from > 0 && !BEGINS.matcher(capitals.get(from)).matches()) {
			from--;
		}
		return written(String.join(" ", capitals.subList(from, capitals.size())).replaceAll("[_*–—-]{2,}", "").strip());
	}

	private static String written(String capitals) {
		StringBuilder name = new StringBuilder();
		boolean place = false;
		String before = "";
		for (String word : capitals.toLowerCase(Locale.ROOT).split("\\s+")) {
			boolean generic = PLACES.contains(word);
			boolean first = before.isEmpty() || OFFICES.contains(before) || before.endsWith(",");
			boolean capital = first && !word.equals("và") || place && !generic;
			name.append(name.isEmpty() ? "" : " ").append(abbreviation(word) ? word.toUpperCase(Locale.ROOT) : capital ? capital(word) : word);
			place |= generic;
			before = word;
		}
		return name.toString();
	}

	private static boolean abbreviation(String word) {
		return Set.of("ubnd", "hđnd", "ubmttq", "tp", "tp.").contains(word);
	}

	private static String capital(String word) {
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}

}
