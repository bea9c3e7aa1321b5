using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kumppani.Migrations.Versions
{
    /// <inheritdoc />
    public partial class AddPartnerships : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "cooperation_help_links",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    AreaKey = table.Column<string>(maxLength: 20, nullable: false),
                    Title = table.Column<string>(nullable: false),
                    Summary = table.Column<string>(nullable: false),
                    Target = table.Column<string>(maxLength: 500, nullable: false),
                    TargetKey = table.Column<string>(maxLength: 64, nullable: false),
                    Themes = table.Column<string[]>(nullable: false),
                    Languages = table.Column<string[]>(nullable: false),
                    ReadOn = table.Column<DateOnly>(nullable: true),
                    Version = table.Column<Guid>(nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    Visibility = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cooperation_help_links", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "cooperation_partnerships",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    PlaceKey = table.Column<string>(maxLength: 20, nullable: false),
                    PartnerId = table.Column<Guid>(nullable: true),
                    PartnerKey = table.Column<string>(maxLength: 130, nullable: false),
                    PartnerName = table.Column<string>(maxLength: 200, nullable: false),
                    PartnerSort = table.Column<string>(maxLength: 120, nullable: false),
                    Form = table.Column<string>(maxLength: 40, nullable: false),
                    Themes = table.Column<string[]>(nullable: false),
                    About = table.Column<string>(nullable: false),
                    Since = table.Column<DateOnly>(nullable: true),
                    Until = table.Column<DateOnly>(nullable: true),
                    Keeper = table.Column<string>(nullable: false),
                    Link = table.Column<string>(maxLength: 300, nullable: true),
                    EndedOn = table.Column<DateOnly>(nullable: true),
                    Version = table.Column<Guid>(nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    Visibility = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cooperation_partnerships", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "cooperation_help_checks",
                columns: table => new
                {
                    LinkId = table.Column<Guid>(nullable: false),
                    State = table.Column<string>(maxLength: 40, nullable: false),
                    CheckedAt = table.Column<DateTime>(nullable: true),
                    DueAt = table.Column<DateTime>(nullable: true),
                    MovedTo = table.Column<string>(maxLength: 500, nullable: true),
                    FailingSince = table.Column<DateOnly>(nullable: true),
                    FailedOn = table.Column<DateOnly>(nullable: true),
                    FailedDays = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cooperation_help_checks", x => x.LinkId);
                    table.ForeignKey(
                        name: "FK_cooperation_help_checks_cooperation_help_links_LinkId",
                        column: x => x.LinkId,
                        principalTable: "cooperation_help_links",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_help_checks_DueAt",
                table: "cooperation_help_checks",
                column: "DueAt");

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_help_links_AreaKey_Visibility",
                table: "cooperation_help_links",
                columns: new[] { "AreaKey", "Visibility" });

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_help_links_HostId_AreaKey_TargetKey",
                table: "cooperation_help_links",
                columns: new[] { "HostId", "AreaKey", "TargetKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_partnerships_HostId_PartnerKey_Form",
                table: "cooperation_partnerships",
                columns: new[] { "HostId", "PartnerKey", "Form" },
                unique: true,
                filter: "\"EndedOn\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_partnerships_HostId_PartnerSort_Id",
                table: "cooperation_partnerships",
                columns: new[] { "HostId", "PartnerSort", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_partnerships_PartnerId",
                table: "cooperation_partnerships",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_partnerships_PlaceKey_Form",
                table: "cooperation_partnerships",
                columns: new[] { "PlaceKey", "Form" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cooperation_help_checks");

            migrationBuilder.DropTable(
                name: "cooperation_partnerships");

            migrationBuilder.DropTable(
                name: "cooperation_help_links");
        }
    }
}
