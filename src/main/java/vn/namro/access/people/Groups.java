package vn.namro.access.people;

import java.util.List;
import java.util.Map;

/** The roles of the system as groups; models and code use no others. */
public final class Groups {

	/** Chuyên viên: does the work of an agency. */
	public static final String SPECIALIST = "specialist";

	/** Thủ trưởng: answers for an agency, names people, signs. */
	public static final String HEAD = "head";

	/** Điều phối (Sở Nội vụ): issues plans, accepts results, consolidates. */
	public static final String COORDINATOR = "coordinator";

	/** Thẩm định: appraises scores of a field across agencies. */
	public static final String APPRAISER = "appraiser";

	/** Hội đồng thẩm định: decides results. */
	public static final String COUNCIL = "council";

	/** Lãnh đạo tỉnh: approves and publishes. */
	public static final String LEADER = "leader";

	/** Giám sát: reads. */
	public static final String OBSERVER = "observer";

	/** Thiết kế quy trình: changes models, decisions and forms. */
	public static final String DESIGNER = "designer";

	/** Quản trị hệ thống. */
	public static final String ADMINISTRATOR = "administrator";

	public static final List<String> ALL = List.of(SPECIALIST, HEAD, COORDINATOR, APPRAISER, COUNCIL, LEADER, OBSERVER,
			DESIGNER, ADMINISTRATOR);

	/** The roles that have tasks. */
	public static final List<String> WORKERS = List.of(SPECIALIST, HEAD, COORDINATOR, APPRAISER, COUNCIL, LEADER);

	/** The roles that watch the whole province and see Cockpit. */
	public static final List<String> OVERSEERS = List.of(COORDINATOR, LEADER, OBSERVER, DESIGNER, ADMINISTRATOR);

	/** What people call a role. */
	public static String nameOf(String group) {
		return NAMES.getOrDefault(group, group);
	}

	private static final Map<String, String> NAMES = Map.of(SPECIALIST, "Chuyên viên", HEAD, "Thủ trưởng", COORDINATOR, "Điều phối", APPRAISER,
			"Thẩm định", COUNCIL, "Hội đồng thẩm định", LEADER, "Lãnh đạo tỉnh", OBSERVER, "Giám sát", DESIGNER, "Thiết kế quy trình",
			ADMINISTRATOR, "Quản trị hệ thống");

	private Groups() {
	}

}
