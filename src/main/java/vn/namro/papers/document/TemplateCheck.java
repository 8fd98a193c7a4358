package vn.namro.papers.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import vn.namro.papers.template.Fault;

/** Looks through all templates before somebody needs one. */
final class TemplateCheck {

	private final Templates templates;

	TemplateCheck(Path directory) {
		this.templates = new Templates(directory);
	}

	/** @param faults none for a template that can be used */
	record Finding(String file, List<Fault> faults) {
	}

	List<Finding> run() {
		List<Finding> findings = new ArrayList<>();
		for (String file : this.templates.files()) {
			String kind = file.substring(0, file.lastIndexOf('.'));
			Format format = Format.of(file.substring(kind.length() + 1));
			try {
				this.templates.read(kind, format, this.templates.bytes(kind, format), null);
				findings.add(new Finding(file, List.of()));
			}
			catch (BrokenTemplateException ex) {
				findings.add(new Finding(file, ex.faults()));
			}
		}
		return findings;
	}

}
