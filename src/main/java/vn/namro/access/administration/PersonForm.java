package vn.namro.access.administration;

import java.util.regex.Pattern;

import vn.namro.platform.input.InvalidInputException;

/** A person as typed into a form. */
record PersonForm(String account, String name, String email) {

	/** The same words that the engine takes as ids. */
	private static final Pattern ACCOUNT = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

	private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

	private static final int LONGEST_ACCOUNT = 64;

	private static final int LONGEST_TEXT = 255;

	PersonForm {
		account = account == null ? "" : account.strip();
		name = name == null ? "" : name.strip();
		email = email == null || email.isBlank() ? null : email.strip();
	}

	/** @throws InvalidInputException naming the field that is wrong */
	void check() {
		if (this.account.length() > LONGEST_ACCOUNT || !ACCOUNT.matcher(this.account).matches()) {
			throw new InvalidInputException("Tên đăng nhập '" + this.account + "' không dùng được: chỉ gồm chữ thường không dấu, chữ số, dấu chấm, gạch nối, nhiều nhất "
					+ LONGEST_ACCOUNT + " ký tự.");
		}
		if (this.name.isEmpty() || this.name.length() > LONGEST_TEXT) {
			throw new InvalidInputException("Họ tên không được để trống và dài nhất " + LONGEST_TEXT + " ký tự.");
		}
		if (this.email != null && (this.email.length() > LONGEST_TEXT || !EMAIL.matcher(this.email).matches())) {
			throw new InvalidInputException("Thư điện tử '" + this.email + "' không đúng dạng ten@mien.vn.");
		}
	}

}
