-- Hai vai trò cơ sở dữ liệu cho máy chủ PostgreSQL riêng. Chạy một lần bằng tài khoản quản trị PostgreSQL, trên cơ sở dữ
-- liệu dành cho Năm Rõ:
--   psql -v owner_password="…" -v application_password="…" -f config/database/roles.sql namro
-- rồi đặt cho ứng dụng:
--   SPRING_DATASOURCE_USERNAME=namro        SPRING_DATASOURCE_PASSWORD=<application_password>
--   SPRING_FLYWAY_USER=namro_owner          SPRING_FLYWAY_PASSWORD=<owner_password>
-- Vai trò namro (ứng dụng) không sửa, không xóa được nhật ký kiểm tra; namro_owner chỉ dùng lúc khởi động để nâng cấp bảng.
-- Đổi tên vai trò được: tên vai trò ứng dụng lấy từ SPRING_DATASOURCE_USERNAME.

create role namro login nosuperuser nocreatedb nocreaterole password :'application_password';
create role namro_owner login nosuperuser nocreatedb nocreaterole password :'owner_password';
grant namro to namro_owner;
alter database :DBNAME owner to namro_owner;
revoke all on database :DBNAME from public;
grant connect, temporary on database :DBNAME to namro;
grant usage, create on schema public to namro;
