package vn.namro.proving.pdfsignature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.util.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The certificates of authorities that the operator laid into a folder. */
final class Trust {

	private static final Logger log = LoggerFactory.getLogger(Trust.class);

	private final Path directory;

	Trust(Path directory) {
		this.directory = directory;
	}

	/** Read each time, so that a new certificate counts at once. */
	Anchors anchors() throws IOException {
		List<X509Certificate> certificates = new ArrayList<>();
		if (Files.isDirectory(this.directory)) {
			try (Stream<Path> files = Files.list(this.directory)) {
				files.filter(file -> file.toString().matches(".*\\.(pem|crt|cer)")).sorted().forEach(file -> read(file, certificates));
			}
		}
		return new Anchors(certificates);
	}

	private static void read(Path file, List<X509Certificate> certificates) {
		try (InputStream in = Files.newInputStream(file)) {
			for (Certificate certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
				certificates.add((X509Certificate) certificate);
			}
		}
		catch (IOException | GeneralSecurityException ex) {
			log.warn("{} is no certificate: {}", file, ex.getMessage());
		}
	}

	/** Where chains of certificates may end, and what may lie between. */
	record Anchors(List<X509Certificate> certificates) {

		boolean isEmpty() {
			return this.certificates.isEmpty();
		}

		/** Whether a certificate leads to an anchor through others, all of them valid on that day. */
		boolean lead(X509CertificateHolder certificate, Store<X509CertificateHolder> others, Date day) {
			Set<TrustAnchor> roots = new HashSet<>();
			this.certificates.stream().filter(Anchors::signsItself).forEach(root -> roots.add(new TrustAnchor(root, null)));
			if (roots.isEmpty() || certificate == null) {
				return false;
			}
			try {
				X509CertSelector target = new X509CertSelector();
				target.setCertificate(java(certificate));
				PKIXBuilderParameters path = new PKIXBuilderParameters(roots, target);
				path.setDate(day);
				path.setRevocationEnabled(false);
				List<X509Certificate> between = new ArrayList<>(this.certificates);
				for (X509CertificateHolder other : others.getMatches(null)) {
					between.add(java(other));
				}
				path.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(between)));
				CertPathBuilder.getInstance("PKIX").build(path);
				return true;
			}
			catch (GeneralSecurityException ex) {
				return false;
			}
		}

		/** Who gave a certificate out, among the anchors and those that came with the signature; null where that is not there. */
		X509CertificateHolder issuerOf(X509CertificateHolder certificate, Store<X509CertificateHolder> others) {
			List<X509CertificateHolder> known = new ArrayList<>(others.getMatches(null));
			try {
				for (X509Certificate anchor : this.certificates) {
					known.add(new JcaX509CertificateHolder(anchor));
				}
			}
			catch (GeneralSecurityException ex) {
				throw new IllegalStateException(ex);
			}
			return known.stream().filter(one -> one.getSubject().equals(certificate.getIssuer()) && Verifiers.signed(one, certificate)).findFirst().orElse(null);
		}

		private static boolean signsItself(X509Certificate certificate) {
			return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
		}

		private static X509Certificate java(X509CertificateHolder certificate) throws GeneralSecurityException {
			return new JcaX509CertificateConverter().getCertificate(certificate);
		}

	}

}
