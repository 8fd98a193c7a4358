package vn.namro.proving.pdfsignature;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.Set;

import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.util.Store;
import vn.namro.proving.pdfsignature.SignatureFinding.State;

/** Verifies one signature by its own bytes. */
final class SignatureCheck {

	private static final Set<String> DETACHED = Set.of("adbe.pkcs7.detached", "ETSI.CAdES.detached");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

	private final SignedRanges ranges;

	private final Trust.Anchors anchors;

	private final PDSignature signature;

	private final Revocations carried;

	private Date signingTime;

	SignatureCheck(SignedRanges ranges, Trust.Anchors anchors, PDSignature signature, Revocations carried) {
		this.ranges = ranges;
		this.anchors = anchors;
		this.signature = signature;
		this.carried = carried;
	}

	/** @throws UnsupportedOperationException for ways of signing that nobody should use any more */
	SignatureFinding finding() throws CMSException, IOException {
		String way = this.signature.getSubFilter() == null ? "" : this.signature.getSubFilter();
		byte[] contents = firstObject(this.ranges.contents());
		if (way.equals("ETSI.RFC3161")) {
			return documentTime(contents);
		}
		CMSSignedData signed;
		boolean covers;
		if (DETACHED.contains(way)) {
			signed = new CMSSignedData(new Ranges(), contents);
			covers = true;
		}
		else if (way.equals("adbe.pkcs7.sha1")) {
			signed = new CMSSignedData(contents);
			covers = signed.getSignedContent() != null && Arrays.equals((byte[]) signed.getSignedContent().getContent(), digest("SHA-1"));
		}
		else {
			throw new UnsupportedOperationException(way);
		}
		SignerInformation signer = signed.getSignerInfos().getSigners().iterator().next();
		X509CertificateHolder certificate = certificate(signed.getCertificates(), signer);
		boolean intact = covers && certificate != null && Verifiers.verifies(signer, certificate);
		StampedTime stamp = StampedTime.of(signer);
		return finding(certificate, signed.getCertificates(), intact, stamp, this.carried.with(signed, signer));
	}

	private SignatureFinding finding(X509CertificateHolder certificate, Store<X509CertificateHolder> others, boolean intact, StampedTime stamp,
			Revocations revocations) {
		Names names = Names.of(certificate);
		boolean stamped = stamp != null && stamp.intact() && (this.anchors.isEmpty() || this.anchors.lead(stamp.certificate(), stamp.others(), stamp.time()));
		Instant at = stamped ? stamp.time().toInstant() : claimed();
		if (!intact) {
			return new SignatureFinding(names.person(), names.organisation(), at, stamped, State.BROKEN, "Nội dung đã ký bị sửa, hoặc chữ ký không khớp.");
		}
		String clock = at == null ? " Không rõ giờ ký." : stamped ? " Giờ ký có dấu thời gian." : " Giờ ký do máy của người ký ghi.";
		Date date = at == null ? null : Date.from(at);
		if (date != null && !certificate.isValidOn(date)) {
			return new SignatureFinding(names.person(), names.organisation(), at, stamped, State.EXPIRED_AT_SIGNING,
					"Chữ ký nguyên vẹn nhưng chứng thư không còn hoặc chưa có hiệu lực khi ký." + clock);
		}
		X509CertificateHolder issuer = this.anchors.issuerOf(certificate, others);
		Revocations.Verdict verdict = issuer == null || date == null ? Revocations.Verdict.UNKNOWN : revocations.judge(certificate, issuer, date);
		if (verdict.since() != null && (!stamped || !verdict.since().after(date))) {
			return new SignatureFinding(names.person(), names.organisation(), at, stamped, State.REVOKED,
					"Chữ ký nguyên vẹn nhưng chứng thư đã bị thu hồi ngày " + DAY.format(verdict.since().toInstant()) + (verdict.since().after(date) ? ", không có dấu thời gian chứng minh đã ký trước đó." : ", trước khi ký.") + clock);
		}
		String checked = verdict.known() ? "; khi ký, chứng thư chưa bị thu hồi (theo thông tin kèm trong tệp)." : "; chưa kiểm tra thu hồi chứng thư.";
		boolean trusted = date != null && this.anchors.lead(certificate, others, date);
		String trust = trusted ? "Chữ ký hợp lệ" + checked
				: this.anchors.isEmpty() ? "Chữ ký nguyên vẹn, chưa đối chiếu được chứng thư gốc." : "Chữ ký nguyên vẹn, chứng thư không thuộc nhà cung cấp được tin cậy.";
		return new SignatureFinding(names.person(), names.organisation(), at, stamped, trusted ? State.VALID : State.INTACT_UNTRUSTED, trust + clock);
	}

	/** What the signer's own machine wrote: within the signature, else beside it. */
	private Instant claimed() {
		if (this.signingTime != null) {
			return this.signingTime.toInstant();
		}
		Calendar beside = this.signature.getSignDate();
		return beside == null ? null : beside.toInstant();
	}

	private X509CertificateHolder certificate(Store<X509CertificateHolder> certificates, SignerInformation signer) {
		Attribute time = signer.getSignedAttributes() == null ? null : signer.getSignedAttributes().get(CMSAttributes.signingTime);
		this.signingTime = time == null ? null : Time.getInstance(time.getAttrValues().getObjectAt(0)).getDate();
		Collection<X509CertificateHolder> matches = certificates.getMatches(signer.getSID());
		return matches.isEmpty() ? null : matches.iterator().next();
	}

	/** A time stamp over the whole document, which the long-lived kinds of signatures add at the end. */
	private SignatureFinding documentTime(byte[] contents) throws CMSException, IOException {
		StampedTime stamp = StampedTime.ofDocument(contents, this::digest);
		Names names = Names.of(stamp.certificate());
		if (!stamp.intact()) {
			return new SignatureFinding(names.person(), names.organisation(), stamp.time().toInstant(), false, State.BROKEN,
					"Dấu thời gian của văn bản không khớp nội dung.");
		}
		boolean trusted = this.anchors.lead(stamp.certificate(), stamp.others(), stamp.time());
		return new SignatureFinding(names.person(), names.organisation(), stamp.time().toInstant(), true, trusted ? State.VALID : State.INTACT_UNTRUSTED,
				"Dấu thời gian của văn bản, nguyên vẹn" + (trusted ? "." : ", chưa đối chiếu được chứng thư gốc."));
	}

	private byte[] digest(String algorithm) throws IOException {
		MessageDigest digest = Verifiers.digest(algorithm);
		this.ranges.writeTo(new OutputStream() {

			@Override
			public void write(int b) {
				digest.update((byte) b);
			}

			@Override
			public void write(byte[] bytes, int offset, int length) {
				digest.update(bytes, offset, length);
			}
		});
		return digest.digest();
	}

	private static byte[] firstObject(byte[] padded) throws IOException {
		try (ASN1InputStream in = new ASN1InputStream(padded)) {
			return in.readObject().getEncoded();
		}
	}

	/** The signed parts of the file, read once more each time a digest is made. */
	private final class Ranges implements CMSTypedData {

		@Override
		public ASN1ObjectIdentifier getContentType() {
			return PKCSObjectIdentifiers.data;
		}

		@Override
		public void write(OutputStream out) throws IOException {
			SignatureCheck.this.ranges.writeTo(out);
		}

		@Override
		public Object getContent() {
			return null;
		}

	}

}
