using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kumppani.Migrations.Versions
{
    /// <inheritdoc />
    public partial class SearchWords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "directory_synonyms",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Said = table.Column<string>(maxLength: 60, nullable: false),
                    Key = table.Column<string>(maxLength: 120, nullable: false),
                    Meant = table.Column<List<string>>(nullable: false),
                    IsBoth = table.Column<bool>(nullable: false),
                    Version = table.Column<Guid>(nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    Visibility = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_synonyms", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "search_misses",
                columns: table => new
                {
                    Key = table.Column<string>(maxLength: 64, nullable: false),
                    Words = table.Column<string>(maxLength: 200, nullable: true),
                    Days = table.Column<int>(nullable: false),
                    LastDay = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_misses", x => x.Key);
                });

            migrationBuilder.CreateIndex(
                name: "IX_directory_synonyms_HostId_Key",
                table: "directory_synonyms",
                columns: new[] { "HostId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_search_misses_Days_Key",
                table: "search_misses",
                columns: new[] { "Days", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_search_misses_LastDay",
                table: "search_misses",
                column: "LastDay");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "directory_synonyms");

            migrationBuilder.DropTable(
                name: "search_misses");
        }
    }
}
