package vn.namro.proving.pdfsignature;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** An authority of the tests' own, and the certificates that it gives out. */
public final class Authority {

	/** Somebody with a certificate. */
	public record Holder(PrivateKey key, X509Certificate certificate) {
	}

	private final Holder root;

	private long serial = 100;

	private Authority(Holder root) {
		this.root = root;
	}

	public static Authority named(String name) {
		KeyPair pair = pair();
		return new Authority(new Holder(pair.getPrivate(), certificate("CN=" + name + ",O=Chứng thực thử", new X500Name("CN=" + name + ",O=Chứng thực thử"), pair, pair.getPrivate(), BigInteger.ONE,
				Instant.parse("2010-01-01T00:00:00Z"), Instant.parse("2090-01-01T00:00:00Z"), true, false)));
	}

	public Holder certify(String subject, Instant from, Instant until) {
		return certify(subject, from, until, false);
	}

	/** For whoever stamps times. */
	public Holder certifyTimes(String subject) {
		return certify(subject, Instant.parse("2010-01-01T00:00:00Z"), Instant.parse("2080-01-01T00:00:00Z"), true);
	}

	private Holder certify(String subject, Instant from, Instant until, boolean times) {
		KeyPair pair = pair();
		X500Name issuer = X500Name.getInstance(this.root.certificate().getSubjectX500Principal().getEncoded());
		return new Holder(pair.getPrivate(), certificate(subject, issuer, pair, this.root.key(), BigInteger.valueOf(this.serial++), from, until, false, times));
	}

	/** Lays the root where an operator would. */
	public void trustIn(Path directory) throws IOException {
		try {
			String text = Base64.getMimeEncoder().encodeToString(this.root.certificate().getEncoded());
			Files.writeString(directory.resolve("goc.pem"), "-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n");
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A list of withdrawn certificates. @param withdrawn null for an empty one */
	public byte[] list(Instant at, Instant next, Holder withdrawn, Instant since) {
		try {
			X509v2CRLBuilder list = new X509v2CRLBuilder(X500Name.getInstance(this.root.certificate().getSubjectX500Principal().getEncoded()), Date.from(at));
			list.setNextUpdate(Date.from(next));
			if (withdrawn != null) {
				list.addCRLEntry(withdrawn.certificate().getSerialNumber(), Date.from(since), CRLReason.keyCompromise);
			}
			return list.build(new JcaContentSignerBuilder("SHA256withRSA").build(this.root.key())).getEncoded();
		}
		catch (IOException | OperatorCreationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What the authority answers about one certificate. @param since when it was withdrawn, null where it is good */
	public byte[] answer(Instant at, Instant next, Holder about, Instant since) {
		try {
			DigestCalculator digest = new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1);
			CertificateID id = new CertificateID(digest, new JcaX509CertificateHolder(this.root.certificate()), about.certificate().getSerialNumber());
			BasicOCSPRespBuilder answer = new BasicOCSPRespBuilder(SubjectPublicKeyInfo.getInstance(this.root.certificate().getPublicKey().getEncoded()), digest);
			answer.addResponse(id, since == null ? CertificateStatus.GOOD : new RevokedStatus(Date.from(since), CRLReason.keyCompromise), Date.from(at), Date.from(next));
			BasicOCSPResp signed = answer.build(new JcaContentSignerBuilder("SHA256withRSA").build(this.root.key()), null, Date.from(at));
			return new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, signed).getEncoded();
		}
		catch (IOException | OCSPException | GeneralSecurityException | OperatorCreationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static KeyPair pair() {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
			generator.initialize(2048);
			return generator.generateKeyPair();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static X509Certificate certificate(String subject, X500Name issuer, KeyPair pair, PrivateKey signer, BigInteger serial, Instant from, Instant until, boolean authority, boolean times) {
		try {
			JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(issuer, serial, Date.from(from.truncatedTo(ChronoUnit.SECONDS)), Date.from(until),
					new X500Name(subject), pair.getPublic());
			builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
			if (times) {
				builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
			}
			return new JcaX509CertificateConverter().getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(signer)));
		}
		catch (IOException | GeneralSecurityException | OperatorCreationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
