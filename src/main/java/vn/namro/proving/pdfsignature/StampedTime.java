package vn.namro.proving.pdfsignature;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Date;

import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Store;

/**
 * When something was there, according to a time-stamping authority (RFC 3161).
 *
 * @param intact whether the token is the authority's and is about the bytes in question
 * @param certificate of the authority; null where the token lacks it
 */
record StampedTime(Date time, boolean intact, X509CertificateHolder certificate, Store<X509CertificateHolder> others) {

	/** Makes the digest of what is stamped. */
	interface Digests {

		byte[] of(String algorithm) throws IOException;

	}

	/** The stamp on a signature; null where there is none. */
	static StampedTime of(SignerInformation signer) throws CMSException, IOException {
		Attribute stamp = signer.getUnsignedAttributes() == null ? null
				: signer.getUnsignedAttributes().get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
		if (stamp == null) {
			return null;
		}
		byte[] token = stamp.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded();
		return ofDocument(token, algorithm -> Verifiers.digest(algorithm).digest(signer.getSignature()));
	}

	static StampedTime ofDocument(byte[] encoded, Digests digests) throws CMSException, IOException {
		try {
			TimeStampToken token = new TimeStampToken(new CMSSignedData(encoded));
			Collection<X509CertificateHolder> matches = token.getCertificates().getMatches(token.getSID());
			X509CertificateHolder authority = matches.isEmpty() ? null : matches.iterator().next();
			byte[] digest = digests.of(token.getTimeStampInfo().getMessageImprintAlgOID().getId());
			boolean about = MessageDigest.isEqual(digest, token.getTimeStampInfo().getMessageImprintDigest());
			SignerInformation signer = token.toCMSSignedData().getSignerInfos().getSigners().iterator().next();
			boolean intact = about && authority != null && Verifiers.verifies(signer, authority);
			return new StampedTime(token.getTimeStampInfo().getGenTime(), intact, authority, token.getCertificates());
		}
		catch (TSPException ex) {
			throw new CMSException("no time stamp", ex);
		}
	}

}
