package vn.namro.proving.pdfsignature;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * Whom a certificate names.
 *
 * @param person or agency: the common name
 */
record Names(String person, String organisation) {

	static Names of(X509CertificateHolder certificate) {
		return certificate == null ? new Names(null, null) : new Names(first(certificate, BCStyle.CN), first(certificate, BCStyle.O));
	}

	private static String first(X509CertificateHolder certificate, ASN1ObjectIdentifier part) {
		RDN[] found = certificate.getSubject().getRDNs(part);
		return found.length == 0 ? null : IETFUtils.valueToString(found[0].getFirst().getValue()).replace("\\", "");
	}

}
