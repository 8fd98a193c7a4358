package vn.namro.platform.database;

import java.nio.file.Path;

/** Another running process owns the data directory. */
final class DataDirectoryInUseException extends IllegalStateException {

	DataDirectoryInUseException(Path directory) {
		super("Thư mục dữ liệu " + directory.toAbsolutePath().normalize()
				+ " đang được một tiến trình Năm Rõ khác sử dụng. Hãy dừng tiến trình đó, hoặc đặt NAMRO_DATA_DIR trỏ đến thư mục khác.");
	}

}
