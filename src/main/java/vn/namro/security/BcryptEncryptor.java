package vn.namro.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes passwords by bcrypt in place of the engine's one pass of SHA-512. SHA-256 comes first because bcrypt reads at
 * most 72 bytes and the engine adds its salt to the password.
 */
final class BcryptEncryptor implements PasswordEncryptor {

	private final PasswordEncoder bcrypt = new BCryptPasswordEncoder();

	@Override
	public String encrypt(String password) {
		return this.bcrypt.encode(digest(password));
	}

	@Override
	public boolean check(String password, String encrypted) {
		return this.bcrypt.matches(digest(password), encrypted);
	}

	@Override
	public String hashAlgorithmName() {
		return "sha256-bcrypt";
	}

	private static String digest(String password) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
			return Base64.getEncoder().encodeToString(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
