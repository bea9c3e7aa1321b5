using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kumppani.Migrations.Versions
{
    /// <inheritdoc />
    public partial class CooperationAndFacets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_directory_organisations_PlaceKey_Visibility_SortKey_Id_IsLi~",
                table: "directory_organisations");

            migrationBuilder.DropIndex(
                name: "IX_directory_organisations_Visibility_SortKey_Id_IsListed_Plac~",
                table: "directory_organisations");

            migrationBuilder.AddColumn<long>(
                name: "Facets",
                table: "directory_organisations",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<Guid>(
                name: "IssueId",
                table: "cooperation_cases",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "cooperation_card_materials",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    PlaceKey = table.Column<string>(maxLength: 20, nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    State = table.Column<string>(maxLength: 40, nullable: false),
                    Text = table.Column<string>(nullable: false),
                    Owner = table.Column<string>(nullable: false),
                    DueOn = table.Column<DateOnly>(nullable: true),
                    Version = table.Column<Guid>(nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    Visibility = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cooperation_card_materials", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "cooperation_cards",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    PlaceKey = table.Column<string>(maxLength: 20, nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    State = table.Column<string>(maxLength: 40, nullable: false),
                    Since = table.Column<DateOnly>(nullable: false),
                    Owner = table.Column<string>(nullable: false),
                    Partner = table.Column<string>(nullable: false),
                    Verdict = table.Column<string>(maxLength: 40, nullable: true),
                    Evidence = table.Column<string>(nullable: false),
                    EvidenceLink = table.Column<string>(maxLength: 300, nullable: true),
                    NextStep = table.Column<string>(nullable: false),
                    NextStepOn = table.Column<DateOnly>(nullable: true),
                    ReviewedOn = table.Column<DateOnly>(nullable: false),
                    Version = table.Column<Guid>(nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    Visibility = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cooperation_cards", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "cooperation_issues",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Theme = table.Column<string>(maxLength: 40, nullable: true),
                    Title = table.Column<string>(nullable: false),
                    Text = table.Column<string>(nullable: false),
                    Source = table.Column<string>(maxLength: 40, nullable: false),
                    AssociationId = table.Column<Guid>(nullable: true),
                    EnquiryId = table.Column<Guid>(nullable: true),
                    SourceWords = table.Column<string>(maxLength: 200, nullable: true),
                    ReplyEmail = table.Column<string>(maxLength: 254, nullable: true),
                    Language = table.Column<string>(maxLength: 10, nullable: false),
                    State = table.Column<string>(maxLength: 40, nullable: false),
                    Unit = table.Column<string>(maxLength: 200, nullable: true),
                    DueOn = table.Column<DateOnly>(nullable: true),
                    Answer = table.Column<string>(nullable: false),
                    RaisedAt = table.Column<DateTime>(nullable: false),
                    AnsweredAt = table.Column<DateTime>(nullable: true),
                    ChangedAt = table.Column<DateTime>(nullable: false),
                    Version = table.Column<Guid>(nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    Visibility = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cooperation_issues", x => x.Id);
                    table.CheckConstraint("CK_cooperation_issues_Answered", "\"AnsweredAt\" IS NOT NULL OR \"State\" IN ('Raised', 'InHand')");
                });

            migrationBuilder.CreateTable(
                name: "cooperation_theses",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    PlaceKey = table.Column<string>(maxLength: 20, nullable: false),
                    Thesis = table.Column<string>(maxLength: 40, nullable: false),
                    Stand = table.Column<string>(maxLength: 40, nullable: false),
                    Evidence = table.Column<string>(nullable: false),
                    EvidenceLink = table.Column<string>(maxLength: 300, nullable: true),
                    ReviewedOn = table.Column<DateOnly>(nullable: false),
                    Version = table.Column<Guid>(nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    Visibility = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cooperation_theses", x => x.Id);
                });

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

            migrationBuilder.CreateTable(
                name: "cooperation_card_changes",
                columns: table => new
                {
                    CardId = table.Column<Guid>(nullable: false),
                    Position = table.Column<int>(nullable: false),
                    State = table.Column<string>(maxLength: 40, nullable: false),
                    Since = table.Column<DateOnly>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cooperation_card_changes", x => new { x.CardId, x.Position });
                    table.ForeignKey(
                        name: "FK_cooperation_card_changes_cooperation_cards_CardId",
                        column: x => x.CardId,
                        principalTable: "cooperation_cards",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_directory_organisations_PlaceKey_Visibility_SortKey_Id_IsLi~",
                table: "directory_organisations",
                columns: new[] { "PlaceKey", "Visibility", "SortKey", "Id", "IsListed", "Category", "Facets" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_organisations_Visibility_SortKey_Id_IsListed_Plac~",
                table: "directory_organisations",
                columns: new[] { "Visibility", "SortKey", "Id", "IsListed", "PlaceKey", "Category", "Facets" });

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_cases_IssueId",
                table: "cooperation_cases",
                column: "IssueId");

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_card_materials_HostId_Kind",
                table: "cooperation_card_materials",
                columns: new[] { "HostId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_card_materials_PlaceKey_Kind",
                table: "cooperation_card_materials",
                columns: new[] { "PlaceKey", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_cards_HostId_Kind",
                table: "cooperation_cards",
                columns: new[] { "HostId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_cards_PlaceKey_Kind",
                table: "cooperation_cards",
                columns: new[] { "PlaceKey", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_issues_AssociationId",
                table: "cooperation_issues",
                column: "AssociationId");

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_issues_HostId_State_Id",
                table: "cooperation_issues",
                columns: new[] { "HostId", "State", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_issues_HostId_Theme",
                table: "cooperation_issues",
                columns: new[] { "HostId", "Theme" });

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_issues_ReplyEmail",
                table: "cooperation_issues",
                column: "ReplyEmail");

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_theses_HostId_Thesis",
                table: "cooperation_theses",
                columns: new[] { "HostId", "Thesis" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cooperation_theses_PlaceKey_Thesis",
                table: "cooperation_theses",
                columns: new[] { "PlaceKey", "Thesis" });

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
                name: "cooperation_card_changes");

            migrationBuilder.DropTable(
                name: "cooperation_card_materials");

            migrationBuilder.DropTable(
                name: "cooperation_issues");

            migrationBuilder.DropTable(
                name: "cooperation_theses");

            migrationBuilder.DropTable(
                name: "directory_synonyms");

            migrationBuilder.DropTable(
                name: "search_misses");

            migrationBuilder.DropTable(
                name: "cooperation_cards");

            migrationBuilder.DropIndex(
                name: "IX_directory_organisations_PlaceKey_Visibility_SortKey_Id_IsLi~",
                table: "directory_organisations");

            migrationBuilder.DropIndex(
                name: "IX_directory_organisations_Visibility_SortKey_Id_IsListed_Plac~",
                table: "directory_organisations");

            migrationBuilder.DropIndex(
                name: "IX_cooperation_cases_IssueId",
                table: "cooperation_cases");

            migrationBuilder.DropColumn(
                name: "Facets",
                table: "directory_organisations");

            migrationBuilder.DropColumn(
                name: "IssueId",
                table: "cooperation_cases");

            migrationBuilder.CreateIndex(
                name: "IX_directory_organisations_PlaceKey_Visibility_SortKey_Id_IsLi~",
                table: "directory_organisations",
                columns: new[] { "PlaceKey", "Visibility", "SortKey", "Id", "IsListed" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_organisations_Visibility_SortKey_Id_IsListed_Plac~",
                table: "directory_organisations",
                columns: new[] { "Visibility", "SortKey", "Id", "IsListed", "PlaceKey" });
        }
    }
}
