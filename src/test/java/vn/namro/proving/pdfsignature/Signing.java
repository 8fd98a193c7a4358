package vn.namro.proving.pdfsignature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Hashtable;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** Signs PDFs as offices' signing tools do: appended, the file before left as it was. */
public final class Signing {

	/** How to sign. */
	public record Wish(Authority.Holder signer, Instant at, Authority.Holder stamper, Instant stampedAt) {

		public static Wish by(Authority.Holder signer, Instant at) {
			return new Wish(signer, at, null, null);
		}

	}

	private Signing() {
	}

	public static byte[] signed(byte[] pdf, Wish wish) {
		try (PDDocument document = Loader.loadPDF(pdf); SignatureOptions options = new SignatureOptions()) {
			PDSignature signature = new PDSignature();
			signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
			signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
			Calendar day = new GregorianCalendar();
			day.setTime(Date.from(wish.at()));
			signature.setSignDate(day);
			options.setPreferredSignatureSize(30_000);
			document.addSignature(signature, content -> cms(content, wish), options);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.saveIncremental(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static byte[] cms(InputStream content, Wish wish) throws IOException {
		try {
			CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
			Hashtable<ASN1ObjectIdentifier, Attribute> attributes = new Hashtable<>();
			attributes.put(CMSAttributes.signingTime, new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(wish.at())))));
			generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
				.setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)))
				.build(new JcaContentSignerBuilder("SHA256withRSA").build(wish.signer().key()), wish.signer().certificate()));
			generator.addCertificates(new JcaCertStore(List.of(wish.signer().certificate())));
			CMSSignedData signed = generator.generate(new CMSProcessableByteArray(content.readAllBytes()), false);
			return (wish.stamper() == null ? signed : stamped(signed, wish)).getEncoded();
		}
		catch (CMSException | OperatorCreationException | GeneralSecurityException | TSPException ex) {
			throw new IOException(ex);
		}
	}

	private static CMSSignedData stamped(CMSSignedData signed, Wish wish)
			throws GeneralSecurityException, TSPException, OperatorCreationException, IOException, CMSException {
		SignerInformation signer = signed.getSignerInfos().getSigners().iterator().next();
		byte[] digest = MessageDigest.getInstance("SHA-256").digest(signer.getSignature());
		TimeStampRequest request = certified().generate(NISTObjectIdentifiers.id_sha256, digest);
		TimeStampTokenGenerator generator = new TimeStampTokenGenerator(
				new JcaSimpleSignerInfoGeneratorBuilder().setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator()).build("SHA256withRSA", wish.stamper().key(), wish.stamper().certificate()),
				new JcaDigestCalculatorProviderBuilder().build().get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)), new ASN1ObjectIdentifier("1.2.3.4"));
		generator.addCertificates(new JcaCertStore(List.of(wish.stamper().certificate())));
		TimeStampToken token = generator.generate(request, BigInteger.ONE, Date.from(wish.stampedAt()));
		ASN1EncodableVector values = new ASN1EncodableVector();
		values.add(new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(ASN1Primitive.fromByteArray(token.getEncoded()))));
		SignerInformation replaced = SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(values));
		return CMSSignedData.replaceSigners(signed, new SignerInformationStore(replaced));
	}

	private static TimeStampRequestGenerator certified() {
		TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
		generator.setCertReq(true);
		return generator;
	}

}
