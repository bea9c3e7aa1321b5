using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Attachments;
using Kumppani.Ui.Attachments;
using Microsoft.AspNetCore.Authorization;

namespace Kumppani.Cooperation.Pages.SlotFiles;

/// <summary>The liaison attaches files to the materials of a card. Three queries.</summary>
[Authorize(CooperationPermissions.Keep), TakesFile]
internal sealed class ListModel(AttachmentDesk desk) : AttachmentsPage(desk)
{
    protected override string Kind => CardMaterials.RecordKind;
}
