using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kumppani.Migrations.Versions
{
    /// <inheritdoc />
    public partial class ListsAndSupport : Migration
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
                name: "Support",
                table: "directory_activities",
                maxLength: 40,
                nullable: true);

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
                name: "directory_collection_items");

            migrationBuilder.DropTable(
                name: "directory_collection_links");

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
                name: "Support",
                table: "directory_activities");

            migrationBuilder.CreateIndex(
                name: "IX_directory_activities_PlaceKey_Visibility_SortKey_Id",
                table: "directory_activities",
                columns: new[] { "PlaceKey", "Visibility", "SortKey", "Id" });
        }
    }
}
