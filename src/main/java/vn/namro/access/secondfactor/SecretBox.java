package vn.namro.access.secondfactor;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.function.Supplier;

import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Keeps secrets unreadable in the database and its backups: AES-GCM with a key that lies elsewhere. */
@Component
class SecretBox {

	private final Supplier<BytesEncryptor> encryptor;

	@Autowired
	SecretBox(@Value("${namro.secret-key:}") String key, @Value("${namro.data-dir}") Path directory) {
		this(() -> key.isBlank() ? new SecretKeyFile(directory).read() : key);
	}

	SecretBox(Supplier<String> key) {
		this.encryptor = SingletonSupplier.of(() -> encryptor(key.get()));
	}

	/** @param owner for whom the secret is; another's does not open it */
	String close(String owner, String secret) {
		byte[] box = this.encryptor.get().encrypt((owner + "\n" + secret).getBytes(StandardCharsets.UTF_8));
		return Base64.getEncoder().encodeToString(box);
	}

	/** @throws IllegalStateException when the key is not the one that closed the box, or the box is another's */
	String open(String owner, String box) {
		String text = new String(this.encryptor.get().decrypt(Base64.getDecoder().decode(box)), StandardCharsets.UTF_8);
		if (!text.startsWith(owner + "\n")) {
			throw new IllegalStateException("A secret of somebody else");
		}
		return text.substring(owner.length() + 1);
	}

	private static BytesEncryptor encryptor(String key) {
		byte[] bytes = bytes(key);
		return new AesBytesEncryptor(new SecretKeySpec(bytes, "AES"), CipherAlgorithm.GCM.defaultIvGenerator(), CipherAlgorithm.GCM);
	}

	private static byte[] bytes(String key) {
		byte[] bytes;
		try {
			bytes = Base64.getDecoder().decode(key.strip());
		}
		catch (IllegalArgumentException ex) {
			bytes = new byte[0];
		}
		if (bytes.length != SecretKeyFile.BYTES) {
			throw new IllegalStateException("Khóa bí mật (NAMRO_SECRET_KEY hoặc tệp secret.key) phải là 32 byte viết bằng Base64, "
					+ "ví dụ do lệnh 'openssl rand -base64 32' tạo ra.");
		}
		return bytes;
	}

}
