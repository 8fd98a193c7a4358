package vn.namro.agencies.organisation;

import java.util.LinkedHashMap;
import java.util.Map;

/** The kinds of agencies of a province, by the words that files use, with what people call them. */
public final class AgencyKind {

	private static final Map<String, String> NAMES = new LinkedHashMap<>();

	static {
		NAMES.put("issuer", "UBND tỉnh");
		NAMES.put("office", "Văn phòng");
		NAMES.put("department", "Sở, ban, ngành");
		NAMES.put("district", "Đơn vị hành chính cấp huyện (đến 30/6/2025)");
		NAMES.put("commune", "Đơn vị hành chính cấp xã");
		NAMES.put("unit", "Đơn vị thuộc, trực thuộc cơ quan");
		NAMES.put("central", "Cơ quan trung ương đóng tại tỉnh");
		NAMES.put("observer", "Mặt trận Tổ quốc, đoàn thể (giám sát)");
	}

	private AgencyKind() {
	}

	/** All kinds in the order in which people read them. */
	public static Map<String, String> all() {
		return new LinkedHashMap<>(NAMES);
	}

	public static boolean exists(String kind) {
		return NAMES.containsKey(kind);
	}

	/** What people call a kind; the word itself when a file brought another one. */
	public static String nameOf(String kind) {
		return NAMES.getOrDefault(kind, kind);
	}

}
