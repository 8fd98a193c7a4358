package vn.namro.proving.evidenceapi;

import java.io.IOException;
import java.nio.file.Files;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import vn.namro.proving.evidencestore.EvidenceSettings;

/** Lets files of evidence come in as forms: onto the disk and not into memory. Every other address keeps to {@code namro.max-request-size}. */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

	/** What a form has beside its file. */
	private static final DataSize FIELDS = DataSize.ofMegabytes(1);

	private static final DataSize KEPT_IN_MEMORY = DataSize.ofKilobytes(16);

	@Bean
	MultipartConfigElement multipartConfigElement(EvidenceSettings settings) throws IOException {
		long most = settings.maxSize().toBytes();
		return new MultipartConfigElement(Files.createDirectories(settings.tempDir()).toAbsolutePath().toString(), most, most + FIELDS.toBytes(),
				(int) KEPT_IN_MEMORY.toBytes());
	}

	/** The folder comes back when somebody cleans up while the application runs. */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> uploadFolder() {
		return factory -> factory.addContextCustomizers(context -> context.setCreateUploadTargets(true));
	}

	@Bean
	EvidenceBodies evidenceBodies(EvidenceSettings settings) {
		return new EvidenceBodies(DataSize.ofBytes(settings.maxSize().toBytes() + FIELDS.toBytes()), settings.maxSize());
	}

}
