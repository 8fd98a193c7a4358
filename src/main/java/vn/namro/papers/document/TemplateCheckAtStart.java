package vn.namro.papers.document;

import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the operator at start which templates cannot be used; the application runs without them. */
@Component
class TemplateCheckAtStart {

	private static final Logger log = LoggerFactory.getLogger(TemplateCheckAtStart.class);

	private final Path directory;

	TemplateCheckAtStart(@Value("${namro.config-dir}/templates") Path directory) {
		this.directory = directory;
	}

	@EventListener(ApplicationReadyEvent.class)
	void check() {
		new TemplateCheck(this.directory).run()
			.forEach(finding -> finding.faults().forEach(fault -> log.warn("Mẫu văn bản {} chưa dùng được: {}", this.directory.resolve(finding.file()), fault)));
	}

}
