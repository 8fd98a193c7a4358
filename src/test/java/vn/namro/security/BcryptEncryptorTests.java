package vn.namro.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Passwords are kept as bcrypt hashes, long ones whole. */
class BcryptEncryptorTests {

	private final BcryptEncryptor encryptor = new BcryptEncryptor();

	@Test
	void acceptsThePasswordAndNoOther() {
		String hash = this.encryptor.encrypt("mật khẩu");
		assertThat(hash).startsWith("$2");
		assertThat(this.encryptor.check("mật khẩu", hash)).isTrue();
		assertThat(this.encryptor.check("mat khau", hash)).isFalse();
	}

	@Test
	void readsPasswordsBeyondTheLimitOfBcrypt() {
		String common = "a".repeat(80);
		String hash = this.encryptor.encrypt(common + "1");
		assertThat(this.encryptor.check(common + "1", hash)).isTrue();
		assertThat(this.encryptor.check(common + "2", hash)).isFalse();
	}

}
