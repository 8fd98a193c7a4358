package vn.namro.proving.pdfsignature;

import java.util.Date;

import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CRLEntryHolder;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.operator.ContentVerifierProvider;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import vn.namro.proving.pdfsignature.Revocations.Verdict;

/** Takes a list or an answer about withdrawn certificates only as the authority's own, and only for the time that it speaks of. */
final class RevocationProof {

	private RevocationProof() {
	}

	static Verdict of(X509CRLHolder list, X509CertificateHolder certificate, X509CertificateHolder issuer, Date signed) {
		try {
			if (!list.getIssuer().equals(certificate.getIssuer()) || !list.isSignatureValid(verifier(issuer))) {
				return Verdict.UNKNOWN;
			}
			X509CRLEntryHolder entry = list.getRevokedCertificate(certificate.getSerialNumber());
			return entry != null ? new Verdict(true, entry.getRevocationDate()) : new Verdict(speaksOf(signed, list.getThisUpdate(), list.getNextUpdate()), null);
		}
		catch (Exception ex) {
			// whatever is wrong with the proof of a stranger, it proves nothing
			return Verdict.UNKNOWN;
		}
	}

	static Verdict of(BasicOCSPResp answer, X509CertificateHolder certificate, X509CertificateHolder issuer, Date signed) {
		try {
			if (!isOf(answer, issuer)) {
				return Verdict.UNKNOWN;
			}
			DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().setProvider(Verifiers.PROVIDER).build();
			for (SingleResp single : answer.getResponses()) {
				if (!single.getCertID().getSerialNumber().equals(certificate.getSerialNumber()) || !single.getCertID().matchesIssuer(issuer, digests)) {
					continue;
				}
				if (single.getCertStatus() instanceof RevokedStatus revoked) {
					return new Verdict(true, revoked.getRevocationTime());
				}
				if (single.getCertStatus() == CertificateStatus.GOOD) {
					return new Verdict(speaksOf(signed, single.getThisUpdate(), single.getNextUpdate()), null);
				}
			}
			return Verdict.UNKNOWN;
		}
		catch (Exception ex) {
			// whatever is wrong with the proof of a stranger, it proves nothing
			return Verdict.UNKNOWN;
		}
	}

	/** Signed by the authority, or by whom it made its speaker (RFC 6960, 4.2.2.2). */
	private static boolean isOf(BasicOCSPResp answer, X509CertificateHolder issuer) throws Exception {
		if (verifies(answer, issuer)) {
			return true;
		}
		for (X509CertificateHolder speaker : answer.getCerts()) {
			Extension use = speaker.getExtension(Extension.extendedKeyUsage);
			boolean speaks = use != null && ExtendedKeyUsage.getInstance(use.getParsedValue()).hasKeyPurposeId(KeyPurposeId.id_kp_OCSPSigning);
			if (speaks && speaker.isValidOn(answer.getProducedAt()) && speaker.isSignatureValid(verifier(issuer)) && verifies(answer, speaker)) {
				return true;
			}
		}
		return false;
	}

	private static boolean verifies(BasicOCSPResp answer, X509CertificateHolder by) {
		try {
			return answer.isSignatureValid(verifier(by));
		}
		catch (OCSPException | OperatorCreationException | java.security.cert.CertificateException ex) {
			return false;
		}
	}

	/** Who knows the state at a later time, or for a span that the signing lies in, knows it at the signing. */
	private static boolean speaksOf(Date signed, Date from, Date until) {
		return !from.before(signed) || until != null && !until.before(signed);
	}

	private static ContentVerifierProvider verifier(X509CertificateHolder by) throws OperatorCreationException, java.security.cert.CertificateException {
		return new JcaContentVerifierProviderBuilder().setProvider(Verifiers.PROVIDER).build(by.getSubjectPublicKeyInfo());
	}

}
