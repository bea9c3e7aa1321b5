using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kumppani.Migrations.Versions
{
    /// <inheritdoc />
    public partial class AddAttachments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "attachments",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    RecordKind = table.Column<string>(maxLength: 40, nullable: false),
                    RecordId = table.Column<Guid>(nullable: false),
                    OrganisationId = table.Column<Guid>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: true),
                    AddedAt = table.Column<DateTime>(nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Language = table.Column<string>(maxLength: 10, nullable: false),
                    IsAccessible = table.Column<bool>(nullable: true),
                    Description = table.Column<string>(maxLength: 2000, nullable: true),
                    FileKey = table.Column<string>(maxLength: 40, nullable: false),
                    FileName = table.Column<string>(maxLength: 130, nullable: false),
                    Extension = table.Column<string>(maxLength: 5, nullable: false),
                    Bytes = table.Column<long>(nullable: false),
                    Hash = table.Column<string>(maxLength: 64, nullable: false),
                    RemovedAt = table.Column<DateTime>(nullable: true),
                    MissingSince = table.Column<DateTime>(nullable: true),
                    Version = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attachments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "file_uses",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(nullable: false),
                    Bytes = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_file_uses", x => x.OrganisationId);
                    table.CheckConstraint("CK_file_uses_Bytes", "\"Bytes\" >= 0");
                });

            migrationBuilder.CreateIndex(
                name: "IX_attachments_FileKey",
                table: "attachments",
                column: "FileKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_attachments_MissingSince",
                table: "attachments",
                column: "MissingSince");

            migrationBuilder.CreateIndex(
                name: "IX_attachments_RecordId_RecordKind_Id",
                table: "attachments",
                columns: new[] { "RecordId", "RecordKind", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_attachments_RemovedAt",
                table: "attachments",
                column: "RemovedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "attachments");

            migrationBuilder.DropTable(
                name: "file_uses");
        }
    }
}
