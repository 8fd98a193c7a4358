package vn.namro.proving.sufficiency;

import java.util.List;

/**
 * Something that has to be proven.
 *
 * @param id as {@link vn.namro.proving.evidence.EvidenceSubjects} describes it
 * @param agencyCode the agency that owes the proof
 * @param year in which windows lie
 */
record ProofSubject(String id, String title, String agencyCode, int year, List<Requirement> requirements) {
}
