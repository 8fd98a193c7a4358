package vn.namro.proving.evidenceapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.namro.proving.evidence.Citation;

/**
 * A citation for people.
 *
 * @param subjectTitle what people call what it proves
 * @param citedByName name of whoever cited it
 * @param mayWithdraw whether the caller may take it back now
 */
record CitationView(@JsonUnwrapped Citation citation, String subjectTitle, String citedByName, boolean mayWithdraw) {
}
