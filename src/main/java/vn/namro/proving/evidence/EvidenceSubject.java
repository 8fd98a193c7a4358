package vn.namro.proving.evidence;

/**
 * Something that documents prove.
 *
 * @param id as {@link EvidenceSubjects} describes it
 * @param agencyCode the agency that owes it
 * @param tenantId engine tenant of that agency
 * @param leadTenantId engine tenant of the agency that takes a coordination part over, null for everything else
 * @param preparerTenantId engine tenant of the unit that prepares a line of a sheet and did not release it yet, null for everything else
 * @param title what people call it
 * @param delivered whether it was handed in or is owed no longer
 */
public record EvidenceSubject(String id, String agencyCode, String tenantId, String leadTenantId, String preparerTenantId, String title, boolean delivered) {

	/** Whether it is a line of a score sheet. */
	public boolean criterion() {
		return this.id.indexOf(EvidenceSubjects.LINE) >= 0;
	}

}
