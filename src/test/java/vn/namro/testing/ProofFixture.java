package vn.namro.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.springframework.boot.test.context.TestComponent;
import vn.namro.evidence.EvidenceDocument;
import vn.namro.evidence.EvidenceIntake;
import vn.namro.evidence.NewEvidence;
import vn.namro.evidence.StoredEvidence;
import vn.namro.organisation.Agencies;

/** Documents with a file, taken in as any other and cited for a subject; the file of a number is always the same. */
@TestComponent
public class ProofFixture {

	private final EvidenceIntake intake;

	private final Agencies agencies;

	ProofFixture(EvidenceIntake intake, Agencies agencies) {
		this.intake = intake;
		this.agencies = agencies;
	}

	/** A report that the agency issued on a day. */
	public StoredEvidence cite(String agency, String subject, String number, String dated) {
		return cite(agency, subject, number, dated, this.agencies.get(agency).name(), "Báo cáo", "Báo cáo " + number + " của " + agency);
	}

	/** @param content of the file */
	public StoredEvidence cite(String agency, String subject, String number, String dated, String issuingBody, String kind, String content) {
		NewEvidence evidence = NewEvidence.of(agency, "van-ban.txt", "chuyenvien." + agency)
			.describedBy(new EvidenceDocument(number, LocalDate.parse(dated), issuingBody, "Báo cáo rà soát"), kind)
			.citedFor(subject, null, null);
		try {
			return this.intake.store(evidence, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
