package vn.namro.pdfsignature;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose certificates the operator trusts.
 *
 * @param directory with certificates of root authorities and those between, as {@code .pem}, {@code .crt} or {@code .cer}; may be missing
 */
@ConfigurationProperties("namro.evidence.trust")
record TrustSettings(@DefaultValue("config/trust") Path directory) {
}
