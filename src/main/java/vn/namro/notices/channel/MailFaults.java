package vn.namro.notices.channel;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** What an exception of the mail library says about a letter: never taken (5xx), not now (4xx), or not known (the line broke). */
final class MailFaults {

	private static final int PERMANENT = 500;

	/** @return empty when the letter was taken and only the farewell went wrong */
	static Optional<DeliveryFault> of(MailException ex) {
		if (ex instanceof MailAuthenticationException) {
			return Optional.of(DeliveryFault.unreachable("Máy chủ thư từ chối tài khoản gửi thư."));
		}
		if (!(ex instanceof MailSendException sending)) {
			return Optional.of(DeliveryFault.permanent("Không lập được thư: " + ex.getMessage()));
		}
		Optional<Exception> failed = sending.getFailedMessages().values().stream().findFirst();
		if (failed.isPresent() && failed.get() == sending.getCause()) { // another cause tells of the farewell alone
			return Optional.of(DeliveryFault.unreachable("Không kết nối được máy chủ thư: " + innermost(sending.getCause())));
		}
		return failed.map(MailFaults::ofLetter);
	}

	/** The most serious answer of the server counts; without any the line broke and the letter may or may not have been taken. */
	private static DeliveryFault ofLetter(Exception failure) {
		Answer worst = chain(failure).map(MailFaults::answer).max((one, other) -> Integer.compare(one.code(), other.code())).orElseThrow();
		if (worst.code() >= PERMANENT) {
			return DeliveryFault.permanent("Máy chủ thư từ chối: " + worst.text());
		}
		if (worst.code() > 0) {
			return DeliveryFault.passing("Máy chủ thư chưa nhận: " + worst.text());
		}
		return DeliveryFault.passing("Đứt kết nối với máy chủ thư, chưa rõ thư đã được nhận hay chưa: " + innermost(failure));
	}

	private static Stream<Exception> chain(Exception failure) {
		return Stream.iterate(failure, Objects::nonNull, ex -> ex instanceof MessagingException mail ? mail.getNextException() : null);
	}

	private static Answer answer(Exception ex) {
		if (ex instanceof SMTPAddressFailedException failed) {
			return Answer.of(failed.getReturnCode(), failed);
		}
		if (ex instanceof SMTPSenderFailedException failed) {
			return Answer.of(failed.getReturnCode(), failed);
		}
		return ex instanceof SMTPSendFailedException failed ? Answer.of(failed.getReturnCode(), failed) : Answer.NONE;
	}

	private static String innermost(Throwable ex) {
		Throwable inner = ex;
		while (inner.getCause() != null) {
			inner = inner.getCause();
		}
		return inner.getClass().getSimpleName() + (inner.getMessage() == null ? "" : " " + inner.getMessage().strip());
	}

	/** What the server answered, 0 when it did not. */
	private record Answer(int code, String text) {

		private static final Answer NONE = new Answer(0, "");

		private static Answer of(int code, Exception ex) {
			return new Answer(Math.max(0, code), String.valueOf(ex.getMessage()).strip());
		}

	}

	private MailFaults() {
	}

}
