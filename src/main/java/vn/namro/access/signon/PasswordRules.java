package vn.namro.access.signon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import vn.namro.access.token.ApplicationTokens;
import vn.namro.platform.input.InvalidInputException;

/** What a new password must be: long, and nothing that a stranger would try first. */
public final class PasswordRules {

	private static final int SHORTEST = 12;

	/** More than that bcrypt does not read. */
	private static final int MOST_BYTES = 72;

	private static final int FEWEST_DIFFERENT = 5;

	private static final Set<String> COMMON = common();

	/** @throws InvalidInputException naming the rule that the password breaks */
	public static void check(String account, String password, String repeated) {
		refuseIf(!password.equals(repeated), "Hai lần nhập mật khẩu mới không giống nhau.");
		refuseIf(password.codePointCount(0, password.length()) < SHORTEST, "Mật khẩu mới cần ít nhất " + SHORTEST + " ký tự.");
		refuseIf(password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES,
				"Mật khẩu mới dài quá " + MOST_BYTES + " byte (chữ có dấu chiếm 2 hoặc 3 byte).");
		String lower = password.toLowerCase(Locale.ROOT);
		refuseIf(lower.contains(account.toLowerCase(Locale.ROOT)), "Mật khẩu mới không được chứa tên đăng nhập.");
		refuseIf(lower.codePoints().distinct().count() < FEWEST_DIFFERENT, "Mật khẩu mới cần ít nhất " + FEWEST_DIFFERENT + " ký tự khác nhau.");
		refuseIf(COMMON.contains(lower) || ApplicationTokens.looksLikeOne(password), "Mật khẩu mới quá dễ đoán; hãy chọn mật khẩu khác.");
	}

	private static void refuseIf(boolean wrong, String message) {
		if (wrong) {
			throw new InvalidInputException(message);
		}
	}

	private static Set<String> common() {
		try (var file = new BufferedReader(new InputStreamReader(PasswordRules.class.getResourceAsStream("/common-passwords.txt"), StandardCharsets.UTF_8))) {
			return file.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private PasswordRules() {
	}

}
