package vn.namro.work.assignmentpages;

/**
 * What the plan and the last report say of a piece of work; everything is null where it does not apply.
 *
 * @param percent progress as last reported
 * @param leadAgency name of the leading agency, for a coordination part
 * @param leadTenant that agency's engine tenant
 * @param result what was handed in
 */
record Facts(String action, String deliverable, String targetText, String deadlineWording, Integer percent, String leadAgency, String leadTenant,
		String result, int returns) {
}
