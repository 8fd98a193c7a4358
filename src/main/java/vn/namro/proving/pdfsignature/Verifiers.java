package vn.namro.proving.pdfsignature;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.util.Set;

import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;

/** The mathematics, by a provider of its own that the rest of the JVM does not see. */
final class Verifiers {

	static final Provider PROVIDER = new BouncyCastleProvider();

	/** MD2, MD4, MD5: anybody can make two documents with the same digest. */
	private static final Set<String> FORGEABLE = Set.of("1.2.840.113549.2.2", "1.2.840.113549.2.4", "1.2.840.113549.2.5");

	private Verifiers() {
	}

	/** By the key alone: whether the certificate was valid then is another question, with an answer of its own. */
	static boolean verifies(SignerInformation signer, X509CertificateHolder certificate) {
		if (FORGEABLE.contains(signer.getDigestAlgOID())) {
			return false;
		}
		try {
			return signer.verify(byKey(certificate));
		}
		catch (CMSException | OperatorCreationException | java.security.cert.CertificateException ex) {
			return false;
		}
	}

	/** Whether one certificate's key signed the other. */
	static boolean signed(X509CertificateHolder issuer, X509CertificateHolder certificate) {
		try {
			return certificate.isSignatureValid(new JcaContentVerifierProviderBuilder().setProvider(PROVIDER).build(issuer.getSubjectPublicKeyInfo()));
		}
		catch (CertException | OperatorCreationException ex) {
			return false;
		}
	}

	private static SignerInformationVerifier byKey(X509CertificateHolder certificate) throws OperatorCreationException, java.security.cert.CertificateException {
		return new JcaSimpleSignerInfoVerifierBuilder().setProvider(PROVIDER)
			.build(new JcaX509CertificateConverter().setProvider(PROVIDER).getCertificate(certificate).getPublicKey());
	}

	static MessageDigest digest(String algorithm) {
		try {
			return MessageDigest.getInstance(algorithm, PROVIDER);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
