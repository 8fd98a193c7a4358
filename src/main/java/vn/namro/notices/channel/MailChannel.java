package vn.namro.notices.channel;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

import jakarta.mail.MessagingException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import vn.namro.notices.notice.Notice.Kind;
import vn.namro.platform.input.InvalidInputException;

/** E-mail in plain text and HTML, with the same Message-ID at every attempt. */
final class MailChannel implements NoticeChannel {

	static final String NAME = "mail";

	private static final String UTF_8 = StandardCharsets.UTF_8.name();

	private final JavaMailSender sender;

	private final InternetAddress from;

	private final InternetAddress replyTo;

	private final MailTemplates templates;

	MailChannel(JavaMailSender sender, ChannelSettings.Mail settings, MailTemplates templates) {
		this.sender = sender;
		this.templates = templates;
		if (settings.from() == null || settings.from().isBlank()) {
			throw new InvalidInputException("namro.notices.mail.from: phải đặt địa chỉ người gửi khi đã đặt máy chủ thư (spring.mail.host).");
		}
		this.from = setting("from", settings.from());
		this.replyTo = settings.replyTo() == null || settings.replyTo().isBlank() ? null : setting("reply-to", settings.replyTo());
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public String label() {
		return "Thư điện tử";
	}

	@Override
	public Set<Kind> kinds() {
		return EnumSet.allOf(Kind.class);
	}

	@Override
	public boolean reaches(Recipient recipient) {
		return recipient.email() != null && !recipient.email().isBlank();
	}

	@Override
	public void send(Letter letter) {
		MimeMessage message = this.sender.createMimeMessage();
		try {
			write(letter, message);
		}
		catch (MessagingException ex) {
			throw DeliveryFault.permanent("Không lập được thư, địa chỉ người nhận có thể sai: " + ex.getMessage());
		}
		try {
			this.sender.send(message);
		}
		catch (MailException ex) {
			MailFaults.of(ex).ifPresent(fault -> {
				throw fault;
			});
		}
	}

	private void write(Letter letter, MimeMessage message) throws MessagingException {
		MailTemplates.Texts texts = this.templates.of(letter);
		message.setHeader("Message-ID", "<" + letter.id() + ">");
		message.setHeader("Auto-Submitted", "auto-generated");
		message.setFrom(this.from);
		if (this.replyTo != null) {
			message.setReplyTo(new InternetAddress[] { this.replyTo });
		}
		message.setRecipient(RecipientType.TO, new InternetAddress(letter.to().email(), true));
		message.setSubject(texts.subject(), UTF_8);
		MimeBodyPart plain = new MimeBodyPart();
		plain.setText(texts.plain(), UTF_8);
		MimeBodyPart html = new MimeBodyPart();
		html.setText(texts.html(), UTF_8, "html");
		message.setContent(new MimeMultipart("alternative", plain, html));
	}

	private static InternetAddress setting(String name, String text) {
		try {
			InternetAddress[] addresses = InternetAddress.parse(text, true);
			if (addresses.length != 1) {
				throw new AddressException("must be one address");
			}
			return new InternetAddress(addresses[0].getAddress(), addresses[0].getPersonal(), UTF_8);
		}
		catch (AddressException | UnsupportedEncodingException ex) {
			throw new InvalidInputException("namro.notices.mail." + name + ": '" + text + "' không phải một địa chỉ thư.");
		}
	}

}
