package vn.namro.papers.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the templates that frozen papers were made from, and the hash of each paper. */
@Repository
class TemplateArchive {

	private static final Logger log = LoggerFactory.getLogger(TemplateArchive.class);

	private final JdbcClient jdbc;

	TemplateArchive(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A version of something in a format. */
	record Subject(String id, int version, String kind, Format format) {
	}

	/** The template of this version, whichever format that shares it was made first. */
	Optional<byte[]> find(Subject subject) {
		return this.jdbc.sql("""
				select t.content from document_made m join document_template t on t.sha256 = m.template_sha256
				where m.subject = ? and m.version = ? and m.kind = ? and m.template_format = ? limit 1
				""").params(subject.id(), subject.version(), subject.kind(), subject.format().template().name()).query(byte[].class).optional();
	}

	/** In a transaction of its own, as papers are made while somebody only reads. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void keep(Subject subject, byte[] template, byte[] document, OffsetDateTime frozenAt) {
		this.jdbc.sql("insert into document_template (sha256, content) values (?, ?) on conflict do nothing").params(sha256(template), template).update();
		this.jdbc.sql("""
				insert into document_made (subject, version, kind, format, template_format, template_sha256, sha256, frozen_at)
				values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
				""")
			.params(subject.id(), subject.version(), subject.kind(), subject.format().name(), subject.format().template().name(), sha256(template), sha256(document),
					frozenAt)
			.update();
		String first = this.jdbc.sql("select sha256 from document_made where subject = ? and version = ? and kind = ? and format = ?")
			.params(subject.id(), subject.version(), subject.kind(), subject.format().name())
			.query(String.class)
			.single();
		if (!first.equals(sha256(document))) {
			log.warn("{} differs from what was first made, {}", subject, first);
		}
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
