import { Module } from "@medusajs/framework/utils";
import { RecognitionService } from "./service";

export const RECOGNITION_MODULE = "recognition";

export default Module(RECOGNITION_MODULE, { service: RecognitionService });
