package vn.namro.security;

import java.util.List;

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

	private Groups() {
	}

}
