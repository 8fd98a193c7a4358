package vn.namro.notices.channel;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.namro.notices.channel.ChannelSettings.Mail;
import vn.namro.notices.channel.FaultySmtp.Fault;

/** A real SMTP server behind a door that may break, and the channel that sends there. */
public final class MailServer implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(4);

	private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	private final FaultySmtp door;

	public MailServer(Supplier<Fault> faults) {
		this.server.start();
		this.door = new FaultySmtp(this.server.getSmtp().getPort(), faults);
	}

	public FaultySmtp door() {
		return this.door;
	}

	/** The application's own channel. */
	public NoticeChannel channel() {
		return channel(PATIENCE);
	}

	/** @param patience for connecting and for each answer */
	public NoticeChannel channel(Duration patience) {
		return channel(this.door.port(), patience);
	}

	static NoticeChannel channel(int port, Duration patience) {
		String millis = String.valueOf(patience.toMillis());
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.setPort(port);
		sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", millis);
		sender.getJavaMailProperties().setProperty("mail.smtp.timeout", millis);
		sender.getJavaMailProperties().setProperty("mail.smtp.quitwait", "false");
		return new MailChannel(sender, new Mail("Năm Rõ <namro@tinh.example>", "noi-vu@tinh.example"), new MailTemplates(Path.of("config/notices")));
	}

	public List<MimeMessage> received() {
		return Arrays.asList(this.server.getReceivedMessages());
	}

	/** With brackets, once for each copy. */
	public List<String> receivedIds() {
		return received().stream().map(message -> {
			try {
				return message.getMessageID();
			}
			catch (MessagingException ex) {
				throw new IllegalStateException(ex);
			}
		}).toList();
	}

	@Override
	public void close() throws Exception {
		this.door.close();
		this.server.stop();
	}

}
