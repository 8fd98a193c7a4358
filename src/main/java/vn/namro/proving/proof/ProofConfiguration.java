package vn.namro.proving.proof;

import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.namro.platform.input.YamlFile;

/** Reads the province's catalogue of document kinds once, at start. */
@Configuration(proxyBeanMethods = false)
class ProofConfiguration {

	@Bean
	DocumentKinds documentKinds(@Value("${namro.config-dir}") Path configDirectory) {
		Path file = configDirectory.resolve("evidence/kinds.yaml");
		return Files.exists(file) ? DocumentKinds.of(YamlFile.read(file)) : DocumentKinds.unknown();
	}

}
