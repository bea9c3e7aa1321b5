using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kumppani.Migrations.Versions
{
    /// <inheritdoc />
    public partial class PartnershipsAndCollections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_directory_activities_PlaceKey_Visibility_SortKey_Id",
                table: "directory_activities");

            migrationBuilder.AddColumn<bool>(
                name: "ForgetsReceiver",
                table: "mail_messages",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Point",
                table: "directory_profiles",
                maxLength: 24,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "EndedOn",
                table: "directory_organisations",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Point",
                table: "directory_activities",
                maxLength: 24,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Support",
                table: "directory_activities",
                maxLength: 40,
                nullable: true);

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
                    PartnerEndedOn = table.Column<DateOnly>(nullable: true),
                    Version = table.Column<Guid>(nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    Visibility = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cooperation_partnerships", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "directory_collections",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    MadeBy = table.Column<Guid>(nullable: true),
                    Name = table.Column<string>(maxLength: 120, nullable: false),
                    SortKey = table.Column<string>(maxLength: 120, nullable: false),
                    Introduction = table.Column<string>(maxLength: 1500, nullable: false),
                    Language = table.Column<string>(maxLength: 10, nullable: false),
                    IsShared = table.Column<bool>(nullable: false),
                    ChangedAt = table.Column<DateTime>(nullable: false),
                    PlaceKey = table.Column<string>(maxLength: 20, nullable: true),
                    Version = table.Column<Guid>(nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    Visibility = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_collections", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "cooperation_help_checks",
                columns: table => new
                {
                    LinkId = table.Column<Guid>(nullable: false),
                    Turn = table.Column<Guid>(nullable: false),
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

            migrationBuilder.CreateTable(
                name: "directory_collection_items",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    CollectionId = table.Column<Guid>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    RecordId = table.Column<Guid>(nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Position = table.Column<int>(nullable: false),
                    Note = table.Column<string>(maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_collection_items", x => x.Id);
                    table.ForeignKey(
                        name: "FK_directory_collection_items_directory_collections_Collection~",
                        column: x => x.CollectionId,
                        principalTable: "directory_collections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "directory_collection_links",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    CollectionId = table.Column<Guid>(nullable: false),
                    TokenHash = table.Column<string>(maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTime>(nullable: false),
                    ExpiresAt = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_collection_links", x => x.Id);
                    table.ForeignKey(
                        name: "FK_directory_collection_links_directory_collections_Collection~",
                        column: x => x.CollectionId,
                        principalTable: "directory_collections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_directory_activities_PlaceKey_Visibility_SortKey_Id_Support",
                table: "directory_activities",
                columns: new[] { "PlaceKey", "Visibility", "SortKey", "Id", "Support" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_activities_Support_Visibility_PlaceKey_SortKey_Id",
                table: "directory_activities",
                columns: new[] { "Support", "Visibility", "PlaceKey", "SortKey", "Id" });

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

            migrationBuilder.CreateIndex(
                name: "IX_directory_collection_items_CollectionId_Kind_RecordId",
                table: "directory_collection_items",
                columns: new[] { "CollectionId", "Kind", "RecordId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_directory_collection_links_CollectionId_ExpiresAt",
                table: "directory_collection_links",
                columns: new[] { "CollectionId", "ExpiresAt" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_collection_links_ExpiresAt",
                table: "directory_collection_links",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_directory_collection_links_TokenHash",
                table: "directory_collection_links",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_directory_collections_HostId_ChangedAt",
                table: "directory_collections",
                columns: new[] { "HostId", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_collections_PlaceKey_Visibility_SortKey_Id",
                table: "directory_collections",
                columns: new[] { "PlaceKey", "Visibility", "SortKey", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cooperation_help_checks");

            migrationBuilder.DropTable(
                name: "cooperation_partnerships");

            migrationBuilder.DropTable(
                name: "directory_collection_items");

            migrationBuilder.DropTable(
                name: "directory_collection_links");

            migrationBuilder.DropTable(
                name: "cooperation_help_links");

            migrationBuilder.DropTable(
                name: "directory_collections");

            migrationBuilder.DropIndex(
                name: "IX_directory_activities_PlaceKey_Visibility_SortKey_Id_Support",
                table: "directory_activities");

            migrationBuilder.DropIndex(
                name: "IX_directory_activities_Support_Visibility_PlaceKey_SortKey_Id",
                table: "directory_activities");

            migrationBuilder.DropColumn(
                name: "ForgetsReceiver",
                table: "mail_messages");

            migrationBuilder.DropColumn(
                name: "Point",
                table: "directory_profiles");

            migrationBuilder.DropColumn(
                name: "EndedOn",
                table: "directory_organisations");

            migrationBuilder.DropColumn(
                name: "Point",
                table: "directory_activities");

            migrationBuilder.DropColumn(
                name: "Support",
                table: "directory_activities");

            migrationBuilder.CreateIndex(
                name: "IX_directory_activities_PlaceKey_Visibility_SortKey_Id",
                table: "directory_activities",
                columns: new[] { "PlaceKey", "Visibility", "SortKey", "Id" });
        }
    }
}
