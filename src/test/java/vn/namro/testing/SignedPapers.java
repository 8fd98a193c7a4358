package vn.namro.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;

import vn.namro.proving.evidence.EvidenceIntake;
import vn.namro.proving.evidence.NewEvidence;

/** What comes back from the leader's desk: a PDF of which there is no second. */
public final class SignedPapers {

	private static final AtomicLong NUMBER = new AtomicLong();

	private SignedPapers() {
	}

	public static byte[] pdf() {
		return Papers.pdf("Bao cao da ky " + NUMBER.incrementAndGet() + "." + System.nanoTime());
	}

	/** Lays one beside a step. @return id of the document */
	public static long cite(EvidenceIntake intake, String agency, String subject) {
		try {
			return intake.store(NewEvidence.of(agency, "bao-cao-da-ky.pdf", "dieuphoi").citedFor(subject, null, null), new ByteArrayInputStream(pdf())).id();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
