package vn.namro.proving.pdfsignature;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;

/** What a PDF itself carries about withdrawn certificates: lists (RFC 5280) and answers of authorities (RFC 6960); nobody else is asked. */
final class Revocations {

	/** What is known about a certificate. @param since when it was withdrawn, null where it was not */
	record Verdict(boolean known, Date since) {

		static final Verdict UNKNOWN = new Verdict(false, null);

	}

	/** Adobe's attribute for what long-lived signatures carry (ISO 32000-2, 12.8.3.3.2). */
	private static final ASN1ObjectIdentifier ARCHIVE = new ASN1ObjectIdentifier("1.2.840.113583.1.1.8");

	private static final int MOST = 4 * 1024 * 1024;

	private static final int MOST_OF_A_KIND = 100;

	private final List<X509CRLHolder> lists = new ArrayList<>();

	private final List<BasicOCSPResp> answers = new ArrayList<>();

	private Revocations() {
	}

	/** What lies in the document's store for validation ({@code /DSS}, ETSI EN 319 142-1), which may be added long after signing. */
	static Revocations of(PDDocument document) throws IOException {
		Revocations revocations = new Revocations();
		COSDictionary store = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.getPDFName("DSS"));
		if (store != null) {
			for (byte[] list : streams(store.getCOSArray(COSName.getPDFName("CRLs")))) {
				revocations.list(list);
			}
			for (byte[] answer : streams(store.getCOSArray(COSName.getPDFName("OCSPs")))) {
				revocations.answer(answer);
			}
		}
		return revocations;
	}

	/** The same with what a signature carries. */
	Revocations with(CMSSignedData signed, SignerInformation signer) {
		Revocations all = new Revocations();
		all.lists.addAll(this.lists);
		all.answers.addAll(this.answers);
		all.lists.addAll(signed.getCRLs().getMatches(null));
		Attribute archive = signer.getSignedAttributes() == null ? null : signer.getSignedAttributes().get(ARCHIVE);
		if (archive != null) {
			for (ASN1Encodable part : ASN1Sequence.getInstance(archive.getAttrValues().getObjectAt(0))) {
				all.archived(ASN1TaggedObject.getInstance(part));
			}
		}
		return all;
	}

	/**
	 * Whether a certificate was good when somebody signed with it.
	 * @param issuer who gave it out, and therefore may withdraw it
	 */
	Verdict judge(X509CertificateHolder certificate, X509CertificateHolder issuer, Date signed) {
		Verdict verdict = Verdict.UNKNOWN;
		for (BasicOCSPResp answer : this.answers) {
			verdict = stricter(verdict, RevocationProof.of(answer, certificate, issuer, signed));
		}
		for (X509CRLHolder list : this.lists) {
			verdict = stricter(verdict, RevocationProof.of(list, certificate, issuer, signed));
		}
		return verdict;
	}

	/** A withdrawal counts even where an older answer knew of none. */
	private static Verdict stricter(Verdict one, Verdict other) {
		return one.since() != null || !other.known() ? one : other;
	}

	private void archived(ASN1TaggedObject part) {
		for (ASN1Encodable one : ASN1Sequence.getInstance(part, true)) {
			try {
				byte[] bytes = one.toASN1Primitive().getEncoded();
				if (part.getTagNo() == 0) {
					list(bytes);
				}
				else if (part.getTagNo() == 1) {
					answer(bytes);
				}
			}
			catch (IOException ex) {
				// what cannot be read proves nothing
			}
		}
	}

	private void list(byte[] bytes) {
		try {
			this.lists.add(new X509CRLHolder(bytes));
		}
		catch (IOException | RuntimeException ex) {
			// what cannot be read proves nothing
		}
	}

	private void answer(byte[] bytes) {
		try {
			if (new OCSPResp(bytes).getResponseObject() instanceof BasicOCSPResp answer) {
				this.answers.add(answer);
			}
		}
		catch (IOException | OCSPException | RuntimeException ex) {
			// what cannot be read proves nothing
		}
	}

	private static List<byte[]> streams(COSArray array) throws IOException {
		List<byte[]> found = new ArrayList<>();
		for (int i = 0; array != null && i < Math.min(array.size(), MOST_OF_A_KIND); i++) {
			if (array.getObject(i) instanceof COSStream stream) {
				try (InputStream in = stream.createInputStream()) {
					byte[] bytes = in.readNBytes(MOST);
					found.add(bytes);
				}
			}
		}
		return found;
	}

}
