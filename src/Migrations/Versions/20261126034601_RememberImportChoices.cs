using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kumppani.Migrations.Versions
{
    /// <inheritdoc />
    public partial class RememberImportChoices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "ConfirmedBy",
                table: "directory_import_runs",
                newName: "AskedBy");

            migrationBuilder.AddColumn<int>(
                name: "WorkFrom",
                table: "directory_import_runs",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "WorkSince",
                table: "directory_import_runs",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "directory_import_categories",
                columns: table => new
                {
                    HostId = table.Column<Guid>(nullable: false),
                    Word = table.Column<string>(maxLength: 100, nullable: false),
                    Text = table.Column<string>(maxLength: 100, nullable: false),
                    Category = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_import_categories", x => new { x.HostId, x.Word });
                });

            migrationBuilder.CreateTable(
                name: "directory_import_mappings",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Name = table.Column<string>(maxLength: 100, nullable: false),
                    Columns = table.Column<string>(nullable: false),
                    UsedAt = table.Column<DateTime>(nullable: false),
                    Version = table.Column<Guid>(nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    Visibility = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_import_mappings", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_directory_import_mappings_HostId_UsedAt",
                table: "directory_import_mappings",
                columns: new[] { "HostId", "UsedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "directory_import_categories");

            migrationBuilder.DropTable(
                name: "directory_import_mappings");

            migrationBuilder.DropColumn(
                name: "WorkFrom",
                table: "directory_import_runs");

            migrationBuilder.DropColumn(
                name: "WorkSince",
                table: "directory_import_runs");

            migrationBuilder.RenameColumn(
                name: "AskedBy",
                table: "directory_import_runs",
                newName: "ConfirmedBy");
        }
    }
}
