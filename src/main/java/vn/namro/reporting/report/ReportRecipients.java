package vn.namro.reporting.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.namro.platform.input.YamlFile;

/** {@code config/reporting/recipients.yaml}: to whom reports go (Nơi nhận). */
@Component
class ReportRecipients {

	private final File file;

	ReportRecipients(@Value("${namro.config-dir}/reporting/recipients.yaml") Path path) {
		this.file = Files.exists(path) ? YamlFile.read(path).as(File.class) : new File(List.of(), List.of());
	}

	record File(List<String> province, List<String> agency) {
	}

	List<String> of(Report report) {
		List<String> recipients = report.ofProvince() ? this.file.province() : this.file.agency();
		return recipients == null ? List.of() : recipients;
	}

}
