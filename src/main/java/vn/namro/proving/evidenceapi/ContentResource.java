package vn.namro.proving.evidenceapi;

import java.io.IOException;
import java.io.InputStream;

import org.springframework.core.io.AbstractResource;
import vn.namro.proving.evidence.EvidenceContents;
import vn.namro.proving.evidence.Revision;

/** A stored file as Spring sends it; a part in its middle is fetched without what lies before. */
final class ContentResource extends AbstractResource {

	private final EvidenceContents contents;

	private final Revision revision;

	ContentResource(EvidenceContents contents, Revision revision) {
		this.contents = contents;
		this.revision = revision;
	}

	@Override
	public String getDescription() {
		return "evidence " + this.revision.sha256();
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public long contentLength() {
		return this.revision.size();
	}

	@Override
	public InputStream getInputStream() {
		return new Late();
	}

	/** Opens the content with the first byte that is read. */
	private final class Late extends InputStream {

		private long from;

		private InputStream opened;

		@Override
		public long skip(long count) throws IOException {
			if (this.opened != null) {
				return this.opened.skip(count);
			}
			long skipped = Math.max(0, Math.min(count, contentLength() - this.from));
			this.from += skipped;
			return skipped;
		}

		@Override
		public int read() throws IOException {
			return opened().read();
		}

		@Override
		public int read(byte[] target, int offset, int length) throws IOException {
			return opened().read(target, offset, length);
		}

		@Override
		public void close() throws IOException {
			if (this.opened != null) {
				this.opened.close();
			}
		}

		private InputStream opened() throws IOException {
			if (this.opened == null) {
				this.opened = ContentResource.this.contents.open(ContentResource.this.revision.sha256(), this.from);
			}
			return this.opened;
		}

	}

}
