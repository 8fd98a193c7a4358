package vn.namro.notices.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.namro.notices.channel.FaultySmtp.Fault;

/** E-mail against a real SMTP server, and what each way of breaking means for a letter. */
class MailChannelTests {

	@Test
	void sendsPlainTextAndHtmlUnderAFixedMessageId() throws Exception {
		try (MailServer server = new MailServer(() -> Fault.NONE)) {
			server.channel().send(SampleLetters.lapse());
			MimeMessage message = server.received().get(0);
			assertThat(message.getMessageID()).isEqualTo("<a1b2@tinh.example>");
			assertThat(message.getSubject()).isEqualTo("Quá hạn (bậc 1): Rà soát \"thủ tục\" <cấp xã>");
			assertThat(message.getFrom()[0]).hasToString("Năm Rõ <namro@tinh.example>".replace("Năm Rõ", "=?UTF-8?Q?N=C4=83m_R=C3=B5?="));
			assertThat(message.getReplyTo()[0]).hasToString("noi-vu@tinh.example");
			assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
			assertThat(message.getContentType()).startsWith("multipart/alternative");
			assertThat(part(message, 0)).contains("Kính gửi Thủ trưởng Sở Y tế", "Rà soát \"thủ tục\" <cấp xã>", "/notices/7/open");
			assertThat(part(message, 1)).contains("Rà soát &quot;thủ tục&quot; &lt;cấp xã&gt;", "href=\"https://namro.tinh.example/notices/7/open\"");
		}
	}

	@Test
	void putsTheMostSeriousFirstInADigest() throws Exception {
		try (MailServer server = new MailServer(() -> Fault.NONE)) {
			server.channel().send(SampleLetters.digest());
			MimeMessage message = server.received().get(0);
			assertThat(message.getSubject()).isEqualTo("Năm Rõ 15/05/2023: 2 quá hạn, 1 sắp đến hạn");
			assertThat(part(message, 0)).containsSubsequence("QUÁ HẠN (2)", "bậc 1", "bậc 2", "SẮP ĐẾN HẠN (1)", "Báo cáo quý");
			assertThat(part(message, 1)).containsSubsequence("Quá hạn (2)", "Sắp đến hạn (1)");
		}
	}

	@ParameterizedTest
	@EnumSource(value = Fault.class, names = { "TEMPORARY", "DROP_BEFORE_DATA", "DROP_AFTER_DATA", "STALL" })
	void triesAgainWhatWasNotRefusedForGood(Fault fault) throws Exception {
		try (MailServer server = new MailServer(() -> fault)) {
			DeliveryFault answer = catchThrowableOfType(DeliveryFault.class, () -> server.channel().send(SampleLetters.lapse()));
			assertThat(answer.isPermanent()).isFalse();
			assertThat(answer.isUnreachable()).isFalse();
			assertThat(server.receivedIds()).hasSize(fault == Fault.DROP_AFTER_DATA ? 1 : 0);
		}
	}

	@Test
	void tellsARefusalForGoodWithTheServersWords() throws Exception {
		try (MailServer server = new MailServer(() -> Fault.PERMANENT)) {
			DeliveryFault answer = catchThrowableOfType(DeliveryFault.class, () -> server.channel().send(SampleLetters.lapse()));
			assertThat(answer.isPermanent()).isTrue();
			assertThat(answer).hasMessageContaining("550 5.1.1 No such mailbox");
		}
	}

	@Test
	void knowsThatNobodyIsThere() throws Exception {
		try (MailServer server = new MailServer(() -> Fault.REFUSE)) {
			assertThat(catchThrowableOfType(DeliveryFault.class, () -> server.channel().send(SampleLetters.lapse())).isUnreachable()).isTrue();
		}
		NoticeChannel nowhere = MailServer.channel(freePort(), Duration.ofSeconds(4));
		DeliveryFault answer = catchThrowableOfType(DeliveryFault.class, () -> nowhere.send(SampleLetters.lapse()));
		assertThat(answer.isUnreachable()).isTrue();
		assertThat(answer).hasMessageContaining("Không kết nối được máy chủ thư");
	}

	@Test
	void repeatsALetterUnderTheSameMessageId() throws Exception {
		Fault[] faults = { Fault.DROP_AFTER_DATA, Fault.NONE };
		int[] next = { 0 };
		try (MailServer server = new MailServer(() -> faults[next[0]++])) {
			assertThat(catchThrowableOfType(DeliveryFault.class, () -> server.channel().send(SampleLetters.lapse()))).isNotNull();
			assertThatCode(() -> server.channel().send(SampleLetters.lapse())).doesNotThrowAnyException();
			assertThat(server.receivedIds()).containsExactly("<a1b2@tinh.example>", "<a1b2@tinh.example>");
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private static String part(MimeMessage message, int number) throws IOException, MessagingException {
		return ((MimeMultipart) message.getContent()).getBodyPart(number).getContent().toString();
	}

}
