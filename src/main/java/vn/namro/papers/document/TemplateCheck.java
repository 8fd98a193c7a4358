package vn.namro.papers.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import vn.namro.papers.officefile.Fault;

/** Looks through all templates before somebody needs one. */
final class TemplateCheck {

	private final Templates templates;

	TemplateCheck(Path directory) {
		this.templates = new Templates(directory);
	}

	/** @param faults none for a template that can be used */
	record Finding(String file, List<Fault> faults) {
	}

	/** What is no fault of a template, but perhaps not what was meant. */
	List<String> remarks() {
		List<String> remarks = new ArrayList<>();
		this.templates.others().forEach(file -> remarks.add(file + ": không được dùng; tên mẫu phải là <loại>.docx hoặc <loại>.xlsx, ví dụ agencyReport.docx"));
		Templates.kinds().stream().filter(kind -> !this.templates.has(kind, Format.DOCX))
			.forEach(kind -> remarks.add(kind + ".docx: không có trong thư mục; chưa làm được loại văn bản này từ đây"));
		return remarks;
	}

	private static String near(String kind) {
		return Templates.kinds().stream().filter(kind::equalsIgnoreCase).findFirst().map(known -> "; có phải " + known + " (phân biệt chữ hoa, chữ thường)?")
			.orElse("; các loại: " + String.join(", ", Templates.kinds()));
	}

	List<Finding> run() {
		List<Finding> findings = new ArrayList<>();
		for (String file : this.templates.files()) {
			String kind = file.substring(0, file.lastIndexOf('.'));
			Format format = Format.of(file.substring(kind.length() + 1));
			if (!Templates.kinds().contains(kind)) {
				findings.add(new Finding(file, List.of(new Fault(null, "không có loại văn bản tên '" + kind + "'" + near(kind)))));
				continue;
			}
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
