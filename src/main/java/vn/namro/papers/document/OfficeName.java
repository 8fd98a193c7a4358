package vn.namro.papers.document;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What follows from the name of an agency for the head of its papers. */
record OfficeName(String name) {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private static final Set<String> LEFT_OUT = Set.of("và", "tỉnh", "thành", "phố", "các");

	private static final Pattern COMMITTEE = Pattern.compile("^Ủy ban nhân dân\\b.*", Pattern.UNICODE_CHARACTER_CLASS);

	private static final Pattern COMMITTEE_OF = Pattern.compile("^Ủy ban nhân dân (?:thành phố|thị xã|huyện|xã|phường|thị trấn|đặc khu)\\s+(.+)$");

	/** By the first words of the name; the first that fits. */
	private static final Map<String, String> HEADS = new LinkedHashMap<>();

	static {
		HEADS.put("Ủy ban nhân dân", "Chủ tịch");
		HEADS.put("Ủy ban Mặt trận", "Chủ tịch");
		HEADS.put("Văn phòng", "Chánh Văn phòng");
		HEADS.put("Thanh tra", "Chánh Thanh tra");
		HEADS.put("Chi cục", "Chi cục trưởng");
		HEADS.put("Cục", "Cục trưởng");
		HEADS.put("Phòng", "Trưởng phòng");
		HEADS.put("Trường", "Hiệu trưởng");
		HEADS.put("Viện", "Viện trưởng");
		HEADS.put("Ban", "Trưởng ban");
		HEADS.put("Sở", "Giám đốc");
		HEADS.put("Trung tâm", "Giám đốc");
		HEADS.put("Công an", "Giám đốc");
		HEADS.put("Kho bạc", "Giám đốc");
		HEADS.put("Bảo hiểm", "Giám đốc");
		HEADS.put("Bệnh viện", "Giám đốc");
	}

	/** @param province the name of the province, which "UBND tỉnh" leaves out */
	static OfficeName of(String name, String province) {
		String full = name.strip().replaceFirst("^(?iu:ubnd)\\b", "Ủy ban nhân dân").replaceFirst("^(?iu)[uủ][ỷy] ban", "Ủy ban");
		return new OfficeName(full.equals("Ủy ban nhân dân tỉnh") ? full + " " + province : full);
	}

	boolean council() {
		return COMMITTEE.matcher(this.name).matches();
	}

	String inCapitals() {
		return this.name.replace("UBND", "Ủy ban nhân dân").toUpperCase(VIETNAMESE);
	}

	/** Sở Nội vụ: SNV. A committee is UBND and an office VP, whosever it is. */
	String abbreviation() {
		if (council()) {
			return "UBND";
		}
		if (this.name.startsWith("Văn phòng")) {
			return "VP";
		}
		return Arrays.stream(this.name.split("[\\s,]+"))
			.filter(word -> !LEFT_OUT.contains(word.toLowerCase(VIETNAMESE)))
			.map(word -> word.equals(word.toUpperCase(VIETNAMESE)) ? word : word.substring(0, 1).toUpperCase(VIETNAMESE))
			.collect(Collectors.joining());
	}

	/** Where a committee below the province sits. */
	Optional<String> place() {
		Matcher committee = COMMITTEE_OF.matcher(this.name);
		return committee.matches() ? Optional.of(committee.group(1)) : Optional.empty();
	}

	String headTitle() {
		return HEADS.entrySet().stream().filter(head -> this.name.startsWith(head.getKey())).map(Map.Entry::getValue).findFirst().orElse("Thủ trưởng cơ quan");
	}

}
